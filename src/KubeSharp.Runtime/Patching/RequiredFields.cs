using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// Finds what the API server would miss: C# demands required members only of whoever writes an object, not of readers and patches.
/// </summary>
internal sealed class RequiredFields : ObjectSearch
{
    private static readonly RequiredFields s_search = new();

    private RequiredFields()
    {
    }

    /// <summary>The path of the first required field that an object, or one in it, lacks; null when none is lacking.</summary>
    public static string? FindMissing(SchemaObject value) => s_search.FindIn(value);

    /// <summary>The required fields that an object itself lacks, by their names on the wire.</summary>
    public static IEnumerable<SchemaField> MissingIn(SchemaObject value) =>
        value.SchemaType.Fields.Where(field => field.IsRequired && value.GetField(field.Index).IsAbsent);

    /// <inheritdoc/>
    protected override string? Test(SchemaObject value)
    {
        foreach (var field in value.SchemaType.Fields)
        {
            if (field.IsRequired && value.GetField(field.Index).IsAbsent)
            {
                return field.Name;
            }
        }

        return null;
    }
}
