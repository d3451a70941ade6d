using System.Globalization;

namespace KubeSharp.Reading;

/// <summary>What a scalar is: its kind in JSON and its text, a number's digits as JSON writes them.</summary>
internal readonly record struct ResolvedScalar(NodeKind Kind, string? Text, NumberForm Form = NumberForm.None)
{
    public static ResolvedScalar Null { get; } = new(NodeKind.Null, null);

    public static ResolvedScalar True { get; } = new(NodeKind.Boolean, "true");

    public static ResolvedScalar False { get; } = new(NodeKind.Boolean, "false");

    /// <summary>Infinity, or no number: YAML has them, JSON has not.</summary>
    public static ResolvedScalar NotJson { get; } = new(NodeKind.Number, null, NumberForm.Float);

    public static ResolvedScalar String(string text) => new(NodeKind.String, text);

    /// <summary>
    /// The scalar as a key of JSON, as sigs.k8s.io/yaml spells it (a float as Go's <c>FormatFloat(f, 'g', -1, 32)</c>); null when it cannot
    /// be a key: null, and an integer above the signed 64 bits.
    /// </summary>
    public string? ToKey() => Kind switch
    {
        NodeKind.String or NodeKind.Boolean => Text,
        NodeKind.Number when Form == NumberForm.Integer => Text,
        NodeKind.Number when Form == NumberForm.Float && Text is not null => FloatKey(Text),
        _ => null,
    };

    private static string? FloatKey(string digits)
    {
        var value = (float)double.Parse(digits, CultureInfo.InvariantCulture);
        if (!float.IsFinite(value))
        {
            return value > 0 ? ".inf" : "-.inf";
        }

        var shortest = value.ToString("E8", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 8; precision++)
        {
            var candidate = value.ToString("E" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (float.Parse(candidate, CultureInfo.InvariantCulture).Equals(value))
            {
                shortest = candidate;
                break;
            }
        }

        var split = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(shortest.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent is < -4 or >= 6
            ? string.Create(CultureInfo.InvariantCulture, $"{shortest[..split]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}")
            : NumberFormat.ToText(double.Parse(shortest, CultureInfo.InvariantCulture));
    }
}
