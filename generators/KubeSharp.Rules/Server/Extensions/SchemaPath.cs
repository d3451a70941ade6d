using System.Text;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>
/// Paths through a schema as custom resources name their fields: <c>.spec.replicas</c>, <c>.metadata.labels['app']</c>
/// (k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel, ValidFieldPath).
/// </summary>
internal static class SchemaPath
{
    /// <summary>
    /// The schema of a field, which for the values of a map can be a boolean; an absent node where there is none; null where a hole
    /// decides.
    /// </summary>
    /// <param name="schema">Where the path begins.</param>
    /// <param name="path">The path.</param>
    /// <param name="allowsBrackets">Whether names may stand in brackets and quotes.</param>
    public static RuleNode? Find(RuleNode schema, string path, bool allowsBrackets)
    {
        var nothing = new AbsentNode(schema, path);
        var tokens = Split(path);
        RuleNode? found = schema;
        for (var i = 0; i < tokens.Count && found is { IsAbsent: false }; i++)
        {
            var isBracket = tokens[i] == "[";
            var name = i + 1 == tokens.Count ? null : isBracket ? Unquote(tokens[i + 1]) : tokens[i + 1];
            if (name is null || !(isBracket ? allowsBrackets : tokens[i] == "."))
            {
                return nothing;
            }

            i++;
            found = Step(found, name, nothing);
            if (isBracket && (++i == tokens.Count || tokens[i] != "]"))
            {
                return nothing;
            }
        }

        return found;
    }

    private static RuleNode? Step(RuleNode schema, string name, RuleNode nothing)
    {
        var properties = schema["properties"];
        var additional = schema["additionalProperties"];
        if (schema.Kind is RuleNodeKind.Unknown or RuleNodeKind.Boolean
            || properties.IsUnknown
            || (properties.IsOpen && properties[name].IsAbsent))
        {
            return null;
        }

        var found = properties.Entries.Count > 0 ? properties[name] : additional;
        return found.IsUnknown ? null : found.IsAbsent ? nothing : found;
    }

    /// <summary>Points and brackets stand for themselves; in quotes they do not.</summary>
    private static List<string> Split(string path)
    {
        var tokens = new List<string>();
        for (var start = 0; start < path.Length;)
        {
            var end = start + 1;
            if (path[start] == '\'')
            {
                while (end < path.Length && (path[end] != '\'' || path[end - 1] == '\\'))
                {
                    end++;
                }

                end = Math.Min(end + 1, path.Length);
            }
            else if (path[start] is not ('.' or '[' or ']'))
            {
                while (end < path.Length && path[end] is not ('.' or '[' or ']'))
                {
                    end++;
                }
            }

            tokens.Add(path.Substring(start, end - start));
            start = end;
        }

        return tokens;
    }

    /// <summary>The name in quotes; null where there are none, or where an escape is none.</summary>
    private static string? Unquote(string token)
    {
        if (token.Length < 2 || token[0] != '\'' || token[token.Length - 1] != '\'')
        {
            return null;
        }

        var name = new StringBuilder();
        for (var i = 1; i < token.Length - 1; i++)
        {
            if (token[i] != '\\' || i == token.Length - 2)
            {
                name.Append(token[i]);
                continue;
            }

            var place = "abfnrtv'\\".IndexOf(token[++i]);
            if (place < 0)
            {
                return null;
            }

            name.Append("\a\b\f\n\r\t\v'\\"[place]);
        }

        return name.ToString();
    }
}
