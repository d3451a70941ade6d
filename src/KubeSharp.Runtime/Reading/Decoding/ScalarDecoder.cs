using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp.Reading;

/// <summary>Decodes one scalar into a field's kind, by the rules of the API server's JSON decoder.</summary>
internal static class ScalarDecoder
{
    /// <summary>Decodes a scalar that is not null.</summary>
    /// <param name="kind">What the field holds; neither an object nor a list nor a map.</param>
    /// <param name="node">The scalar.</param>
    /// <param name="value">The value, when the field can hold it.</param>
    /// <returns>What is wrong, or null.</returns>
    public static ScalarProblem? Decode(FieldKind kind, ManifestNode node, out FieldValue value)
    {
        value = default;
        switch (kind)
        {
            case FieldKind.String or FieldKind.Enum:
                return node.Kind == NodeKind.String ? Take(node.Text, out value) : WrongText(node, "a text");
            case FieldKind.Time or FieldKind.MicroTime:
                return node.Kind != NodeKind.String ? WrongText(node, "a time")
                    : Take(node.Text, out value)
                    ?? Check(
                        kind == FieldKind.Time ? Rfc3339.IsTime(node.Text!) : Rfc3339.IsMicroTime(node.Text!),
                        kind == FieldKind.Time
                            ? "the text is no RFC 3339 time; write date, time and zone, such as 2026-01-31T10:00:00Z"
                            : "the text is no RFC 3339 time in microseconds, such as 2026-01-31T10:00:00.000000Z");
            case FieldKind.Bytes:
                return node.Kind != NodeKind.String ? WrongText(node, "base64")
                    : Take(node.Text, out value)
                    ?? Check(
                        Bytes.FromText(node.Text!).IsValid,
                        "the text is no base64 of the standard alphabet with padding; 'stringData' of a Secret takes plain text");
            case FieldKind.Boolean:
                value = node.Kind == NodeKind.Boolean ? (bool?)(node.Text == "true") : null;
                var advice = node.Kind == NodeKind.String ? "write true or false without quotes" : null;
                return value.IsAbsent ? Wrong(node, "a boolean", advice) : null;
            case FieldKind.Double:
                value = node.Kind == NodeKind.Number ? double.Parse(node.Text!, CultureInfo.InvariantCulture) : (double?)null;
                return value.IsAbsent ? WrongNumber(node, "a number") : null;
            case FieldKind.Int32:
                return DecodeInteger(node, int.MinValue, int.MaxValue, "a 32-bit integer", out value);
            case FieldKind.Int64:
                return DecodeInteger(node, long.MinValue, long.MaxValue, "a 64-bit integer", out value);
            case FieldKind.IntOrString:
                return node.Kind == NodeKind.String
                    ? Take(node.Text, out value)
                    : DecodeInteger(node, int.MinValue, int.MaxValue, "an integer or a text", out value);
            case FieldKind.Quantity:
                return DecodeQuantity(node, out value);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only scalars are decoded here.");
        }
    }

    private static ScalarProblem? DecodeInteger(ManifestNode node, long lowest, long highest, string expected, out FieldValue value)
    {
        value = default;
        if (node.Kind != NodeKind.Number)
        {
            return WrongNumber(node, expected);
        }

        if (!TryWhole(node.Text!, out var number, out var isWhole))
        {
            return isWhole
                ? new(DiagnosticIds.WrongType, $"the number does not fit into {expected}")
                : new(DiagnosticIds.WrongType, $"expected {expected}, found a number with a fraction");
        }

        if (number < lowest || number > highest)
        {
            return new(
                DiagnosticIds.WrongType,
                string.Create(CultureInfo.InvariantCulture, $"the number does not fit into {expected} ({lowest} to {highest})"));
        }

        value = (long?)number;
        return null;
    }

    private static ScalarProblem? DecodeQuantity(ManifestNode node, out FieldValue value)
    {
        value = default;
        switch (node.Kind)
        {
            case NodeKind.String:
                value = node.Text;
                return Check(
                    Quantity.FromFieldValue(value).IsValid,
                    "the text is no quantity; write a number with or without a unit: 500m, 4, 16Gi");
            case NodeKind.Number:
                value = TryWhole(node.Text!, out var number, out _) ? (long?)number : KValue.FromNumberText(node.Text!);
                return null;
            default:
                return Wrong(node, "a quantity", "write a number with or without a unit: 500m, 4, 16Gi");
        }
    }

    /// <summary>An integer, also one that is written with a point: 80.0 is 80, as kubectl sends it.</summary>
    private static bool TryWhole(string digits, out long number, out bool isWhole)
    {
        isWhole = true;
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        var value = double.Parse(digits, CultureInfo.InvariantCulture);
        isWhole = double.IsInteger(value);
        if (!isWhole || value is < long.MinValue or >= long.MaxValue || !digits.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        number = (long)value;
        return true;
    }

    private static ScalarProblem? Take(string? text, out FieldValue value)
    {
        value = text;
        return null;
    }

    private static ScalarProblem? Check(bool isValid, string message) => isValid ? null : new(DiagnosticIds.MalformedValue, message);

    private static ScalarProblem WrongText(ManifestNode node, string expected) =>
        Wrong(node, expected, node.Kind is NodeKind.Boolean or NodeKind.Number ? "put it in quotes" : null);

    private static ScalarProblem WrongNumber(ManifestNode node, string expected) =>
        Wrong(node, expected, node.Kind == NodeKind.String ? "write a number, without quotes" : null);

    private static ScalarProblem Wrong(ManifestNode node, string expected, string? advice) => new(
        DiagnosticIds.WrongType, $"expected {expected}, found {DiagnosticText.KindOf(node)}{(advice is null ? "" : "; " + advice)}");
}
