using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Paths through a schema as custom resources name their fields: <c>.spec.replicas</c>.</summary>
internal static class SchemaPath
{
    /// <summary>
    /// The schema of a field; an absent node where there is none; null where the path is of a form that is not followed here, or where a
    /// hole decides.
    /// </summary>
    public static RuleNode? Find(RuleNode schema, string path)
    {
        if (path.Length < 2 || path[0] != '.' || path.IndexOfAny(['[', ']', '\'', '"', '\\', ' ', '\n', '\r']) >= 0)
        {
            return null;
        }

        var found = schema;
        foreach (var name in path.Substring(1).Split('.'))
        {
            var properties = found["properties"];
            var property = properties[name];
            if (name.Length == 0
                || found["additionalProperties"].IsPresent
                || property.IsUnknown
                || (property.IsAbsent && properties.IsOpen))
            {
                return null;
            }

            found = property;
            if (found.IsAbsent)
            {
                break;
            }
        }

        return found;
    }
}
