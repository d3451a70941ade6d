using System.Globalization;
using System.Text;
using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Conversions between types.</summary>
internal static class ConversionFunctions
{
    private const double TwoTo63 = 9223372036854775808.0;

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    public static void AddTo(CelFunctionTable table)
    {
        table.Add("dyn(A): dyn", static a => a[0]);
        table.Add("type(A): type", static a => CelValue.Of(CelTypeOf.Value(a[0])));
        table.Add("bool(bool): bool", static a => a[0]);
        table.Add("bool(string): bool", static a => ToBoolean(a[0].Text));
        table.Add("int(int): int", static a => a[0]);
        table.Add("int(uint): int", static a => a[0].Unsigned <= long.MaxValue ? CelValue.Of((long)a[0].Unsigned) : Range("int"));
        table.Add("int(double): int", static a => a[0].Double is > -TwoTo63 and < TwoTo63 ? CelValue.Of((long)a[0].Double) : Range("int"));
        table.Add("int(string): int", static a =>
            long.TryParse(a[0].Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? CelValue.Of(number) : Failed("int"));
        table.Add("int(timestamp): int", static a => CelValue.Of(a[0].Instant.Seconds));
        table.Add("int(duration): int", static a => CelValue.Of(a[0].Nanoseconds));
        table.Add("uint(uint): uint", static a => a[0]);
        table.Add("uint(int): uint", static a => a[0].Integer >= 0 ? CelValue.Of((ulong)a[0].Integer) : Range("uint"));
        table.Add("uint(double): uint", static a =>
            a[0].Double is >= 0 and < 2 * TwoTo63 ? CelValue.Of((ulong)a[0].Double) : Range("uint"));
        table.Add("uint(string): uint", static a =>
            ulong.TryParse(a[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? CelValue.Of(number) : Failed("uint"));
        table.Add("double(double): double", static a => a[0]);
        table.Add("double(int): double", static a => CelValue.Of((double)a[0].Integer));
        table.Add("double(uint): double", static a => CelValue.Of((double)a[0].Unsigned));
        table.Add("double(string): double", static a => ToDouble(a[0].Text));
        foreach (var type in new[] { "string", "bool", "int", "uint", "double", "timestamp", "duration" })
        {
            table.Add($"string({type}): string", static a => CelValue.Of(CelText.Of(a[0])!));
        }

        table.Add("string(bytes): string", static a => ToText(a[0].Bytes));
        table.Add("bytes(bytes): bytes", static a => a[0]);
        table.Add("bytes(string): bytes", static a => CelValue.Of(Encoding.UTF8.GetBytes(a[0].Text)));
    }

    private static CelValue Range(string type) => CelValue.Error($"range error: the number does not fit '{type}'");

    private static CelValue Failed(string type) => CelValue.Error($"type conversion error: the text is no '{type}'");

    private static CelValue ToBoolean(string text) => text switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => CelValue.True,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => CelValue.False,
        _ => Failed("bool"),
    };

    private static CelValue ToDouble(string text) => text.ToLowerInvariant() switch
    {
        "nan" => CelValue.Of(double.NaN),
        "inf" or "+inf" or "infinity" or "+infinity" => CelValue.Of(double.PositiveInfinity),
        "-inf" or "-infinity" => CelValue.Of(double.NegativeInfinity),
        _ => double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number)
            ? CelValue.Of(number)
            : Failed("double"),
    };

    private static CelValue ToText(byte[] bytes)
    {
        try
        {
            return CelValue.Of(s_strict.GetString(bytes));
        }
        catch (ArgumentException)
        {
            return CelValue.Error("invalid UTF-8 in bytes, cannot convert to string");
        }
    }
}
