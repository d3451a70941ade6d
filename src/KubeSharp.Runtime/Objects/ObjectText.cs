using System.Text;

namespace KubeSharp;

/// <summary>Describes objects in messages and debuggers without showing any value that may be a secret.</summary>
internal static class ObjectText
{
    private const int FieldsShown = 12;

    public static string Describe(SchemaObject value)
    {
        var text = new StringBuilder();
        if (value is KubernetesObject kind)
        {
            text.Append(kind.Kind);
            AppendName(text, NameOf(kind));
            return text.ToString();
        }

        text.Append(value.SchemaType.Name);
        AppendName(text, ObjectIdentity.ListKeyOf(value));
        var shown = 0;
        text.Append(" (");
        foreach (var field in value.SchemaType.Fields)
        {
            if (value.GetField(field.Index).IsAbsent)
            {
                continue;
            }

            if (shown == FieldsShown)
            {
                text.Append(", ...");
                break;
            }

            text.Append(shown++ == 0 ? "" : ", ").Append(field.Name);
        }

        return text.Append(')').ToString();
    }

    /// <summary>Namespace and name of an object, for messages: <c>ai/llm</c>; null when it has no name.</summary>
    public static string? NameOf(KubernetesObject value)
    {
        var name = ObjectIdentity.NameOf(value) ?? (ObjectIdentity.GenerateNameOf(value) is { } prefix ? prefix + "*" : null);
        return name is not null && ObjectIdentity.NamespaceOf(value) is { Length: > 0 } space ? $"{space}/{name}" : name;
    }

    private static void AppendName(StringBuilder text, string? name)
    {
        if (name is { Length: > 0 })
        {
            text.Append(' ').Append(name);
        }
    }
}
