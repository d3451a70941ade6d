using System.Security.Cryptography;
using System.Text;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Shapes;

/// <summary>
/// A text of fixed length that stands for all that a schema says but its prose. A strong hash: whoever writes a schema could otherwise find
/// a second one of the same name.
/// </summary>
internal static class ShapeHash
{
    public static string Of(SchemaNode schema)
    {
        var text = new StringBuilder();
        Append(text, schema);
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        return "shape-" + BitConverter.ToString(hash, 0, 16).Replace("-", "").ToLowerInvariant();
    }

    private static void Append(StringBuilder text, SchemaNode schema)
    {
        text.Append('{');
        Append(text, 't', schema.Type);
        Append(text, 'f', schema.Format);
        Append(text, 'r', schema.Reference);
        Append(text, 'w', schema.Restriction);
        Append(text, 'd', schema.Default);
        Append(text, 'l', schema.ListType);
        Append(text, 'm', schema.MapType);
        Append(text, 'p', schema.PatchStrategy);
        Append(text, 'y', schema.PatchMergeKey);
        text.Append(schema.IsNullable ? 'N' : 'n').Append(schema.IsIntOrString ? 'I' : 'i')
            .Append(schema.PreservesUnknownFields ? 'U' : 'u').Append(schema.IsEmbeddedResource ? 'E' : 'e');
        AppendAll(text, 'e', schema.Enum);
        AppendAll(text, 'q', schema.Required);
        AppendAll(text, 'k', schema.ListMapKeys);
        foreach (var constraint in schema.Constraints)
        {
            Append(text, 'c', constraint.Keyword);
            Append(text, '=', constraint.Value);
        }

        foreach (var property in schema.Properties)
        {
            Append(text, ':', property.Name);
            Append(text, property.Schema);
        }

        AppendInner(text, '[', schema.Items);
        AppendInner(text, '*', schema.AdditionalProperties);
        text.Append('}');
    }

    private static void AppendInner(StringBuilder text, char mark, SchemaNode? schema)
    {
        if (schema is not null)
        {
            Append(text.Append(mark), schema);
        }
    }

    private static void AppendAll(StringBuilder text, char mark, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Append(text, mark, value);
        }
    }

    /// <summary>Each text with its length, so that no text reads like two.</summary>
    private static void Append(StringBuilder text, char mark, string? value)
    {
        if (value is not null)
        {
            text.Append(mark).Append(value.Length).Append(':').Append(value);
        }
    }
}
