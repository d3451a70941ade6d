using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Compares field values: numbers by their bits, everything else by its own equality.</summary>
internal static class FieldValueComparer
{
    public static bool Equals(FieldValue left, FieldValue right)
    {
        if (left.Bits != right.Bits)
        {
            return false;
        }

        return ReferenceEquals(left.Reference, right.Reference)
            || (left.Reference is not null && left.Reference.Equals(right.Reference));
    }

    public static int GetHashCode(FieldValue value) => value.Reference switch
    {
        null => 0,
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        var reference when value.IsInteger || value.IsBoolean || value.IsDouble => value.Bits.GetHashCode(),
        var reference => reference.GetHashCode(),
    };
}
