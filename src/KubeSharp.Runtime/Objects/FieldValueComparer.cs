using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Compares field values: numbers by their bits, quantities by their amounts, everything else by its own equality.</summary>
internal static class FieldValueComparer
{
    public static bool Equals(FieldKind kind, FieldValue left, FieldValue right)
    {
        if (kind == FieldKind.Quantity)
        {
            return left.AsQuantity() == right.AsQuantity();
        }

        if (left.Bits != right.Bits)
        {
            return false;
        }

        return ReferenceEquals(left.Reference, right.Reference)
            || (left.Reference is not null && left.Reference.Equals(right.Reference));
    }

    public static int GetHashCode(FieldKind kind, FieldValue value) => value.Reference switch
    {
        _ when kind == FieldKind.Quantity => value.AsQuantity().GetHashCode(),
        null => 0,
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        var reference when value.IsInteger || value.IsBoolean || value.IsDouble => value.Bits.GetHashCode(),
        var reference => reference.GetHashCode(),
    };
}
