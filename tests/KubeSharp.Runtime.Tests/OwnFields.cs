using KubeSharp.TypeModel;

namespace KubeSharp.Tests;

/// <summary>For types that are written by hand and keep their values in fields of their own.</summary>
internal static class OwnFields
{
    /// <summary>The next field that is set, found by asking for each: what generated types do in one pass.</summary>
    public static FieldValue Next(SchemaObject value, ref int index)
    {
        for (var count = value.SchemaType.Fields.Length; index < count; index++)
        {
            if (value.GetField(index) is { IsAbsent: false } held)
            {
                return held;
            }
        }

        return default;
    }
}
