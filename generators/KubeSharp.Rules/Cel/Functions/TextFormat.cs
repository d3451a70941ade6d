using System.Globalization;
using System.Text;
using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>
/// Fills the clauses of a text: <c>'%s has %d items'.format([name, count])</c>. What is rarely used, or in doubt, is unknown.
/// </summary>
internal sealed class TextFormat(string format, CelList arguments)
{
    private readonly StringBuilder _result = new();
    private int _next;

    public CelValue Write()
    {
        if (arguments.IsOpen)
        {
            return CelValue.Unknown;
        }

        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                _result.Append(format[i]);
                continue;
            }

            if (++i < format.Length && format[i] == '%')
            {
                _result.Append('%');
                continue;
            }

            var precision = Precision(ref i);
            if (i >= format.Length)
            {
                return CelValue.Error("unexpected end of format string");
            }

            if (_next == arguments.Items.Count)
            {
                return CelValue.Error("index out of range: there are more clauses than arguments");
            }

            var argument = arguments.Items[_next++];
            if (!argument.IsKnown || Clause(format[i], precision, argument) is not { } text
                || _result.Length + text.Length > CelLimits.Size)
            {
                return CelValue.Unknown;
            }

            _result.Append(text);
        }

        return CelValue.Of(_result.ToString());
    }

    private int? Precision(ref int place)
    {
        if (place >= format.Length || format[place] != '.')
        {
            return null;
        }

        var start = ++place;
        while (place < format.Length && format[place] is >= '0' and <= '9')
        {
            place++;
        }

        return int.TryParse(format.Substring(start, place - start), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits < 100
            ? digits
            : 0;
    }

    private static string? Clause(char clause, int? precision, CelValue value) => clause switch
    {
        's' => TextOf(value),
        'd' when value.Kind is CelKind.Integer or CelKind.Unsigned => CelText.Of(value),
        'f' when value.Kind == CelKind.Double =>
            value.Double.ToString("F" + (precision ?? 6).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        'x' when value is { Kind: CelKind.Integer, Integer: >= 0 } => value.Integer.ToString("x", CultureInfo.InvariantCulture),
        'X' when value is { Kind: CelKind.Integer, Integer: >= 0 } => value.Integer.ToString("X", CultureInfo.InvariantCulture),
        'o' when value is { Kind: CelKind.Integer, Integer: >= 0 } => Convert.ToString(value.Integer, 8),
        'b' when value is { Kind: CelKind.Integer, Integer: >= 0 } => Convert.ToString(value.Integer, 2),
        'b' when value.Kind == CelKind.Boolean => CelText.Of(value) == "true" ? "1" : "0",
        _ => null,
    };

    private static string? TextOf(CelValue value)
    {
        switch (value.Kind)
        {
            case CelKind.List when !value.List.IsOpen:
                var items = value.List.Items.Select(static item => item.IsKnown ? TextOf(item) : null).ToList();
                return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
            case CelKind.Map:
                return null;
            default:
                return CelText.Of(value);
        }
    }
}
