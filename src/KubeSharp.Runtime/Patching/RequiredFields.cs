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

    /// <summary>The required fields that an object itself lacks.</summary>
    /// <param name="value">The object.</param>
    /// <param name="restriction">What need not be given where the object stands; null when all must be.</param>
    public static IEnumerable<SchemaField> MissingIn(SchemaObject value, FieldRestriction? restriction) =>
        value.SchemaType.Fields.Where(field => IsMissing(value, field, restriction));

    /// <summary>Whether an object must have a field and has it not; an explicit null is kept among the unknown fields.</summary>
    public static bool IsMissing(SchemaObject value, SchemaField field, FieldRestriction? restriction) =>
        field.IsRequired
        && value.GetField(field.Index).IsAbsent
        && restriction?.Waives(field.Index) != true
        && value.UnknownFields?.ContainsKey(field.Name) != true;

    /// <inheritdoc/>
    protected override string? Test(SchemaObject value, FieldRestriction? restriction)
    {
        foreach (var field in value.SchemaType.Fields)
        {
            if (IsMissing(value, field, restriction))
            {
                return field.Name;
            }
        }

        return null;
    }
}
