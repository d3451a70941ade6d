using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Custom;

/// <summary>The types that expressions see of a schema (apiserver/pkg/cel/common, SchemaDeclType).</summary>
internal static class SchemaTypes
{
    private static readonly CelType s_metadata = CelType.Object("object", new Dictionary<string, CelType>(StringComparer.Ordinal)
    {
        ["name"] = CelType.Text,
        ["generateName"] = CelType.Text,
    });

    /// <summary>The type; null where expressions cannot see the value, for want of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isResource">Whether the value is a whole resource, which has metadata whatever the schema lists.</param>
    public static CelType? Of(StructuralSchema schema, bool isResource)
    {
        if (schema.IsIntOrString)
        {
            return CelType.Dynamic;
        }

        return schema.Type switch
        {
            "object" => Object(schema, isResource || schema.IsEmbeddedResource),
            "array" => schema.Items is not null && Of(schema.Items, false) is { } item ? CelType.List(item) : null,
            "string" => schema.Format switch
            {
                "byte" => CelType.Bytes,
                "duration" => CelType.Duration,
                "date" or "date-time" => CelType.Timestamp,
                _ => CelType.Text,
            },
            "boolean" => CelType.Boolean,
            "number" => CelType.Double,
            "integer" => CelType.Integer,
            _ => null,
        };
    }

    private static CelType? Object(StructuralSchema schema, bool isResource)
    {
        if (schema.AdditionalProperties is { } values)
        {
            return Of(values, false) is { } value ? CelType.Map(CelType.Text, value) : null;
        }

        var fields = new Dictionary<string, CelType>(StringComparer.Ordinal);
        foreach (var name in schema.NamesByEscaped)
        {
            if (Of(schema.Properties[name.Value], false) is { } type)
            {
                fields[name.Key] = type;

                // Fields named as reserved words also go by their own name (SetRecognizeKeywordAsFieldName).
                if (name.Key.StartsWith("__", StringComparison.Ordinal) && !fields.ContainsKey(name.Value))
                {
                    fields[name.Value] = type;
                }
            }
        }

        if (isResource)
        {
            fields["apiVersion"] = CelType.Text;
            fields["kind"] = CelType.Text;
            fields["metadata"] = s_metadata;
        }

        return CelType.Object("object", fields);
    }
}
