using System.Text;

namespace KubeSharp.Rules.Cel;

/// <summary>How expressions name fields whose names are no identifiers (apiserver/pkg/cel/escaping.go).</summary>
internal static class CelNames
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
        "package",
        "namespace", "return", "var", "void", "while",
    };

    /// <summary>The name in expressions; null where expressions cannot name the field.</summary>
    public static string? Escape(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9')
        {
            return null;
        }

        if (s_reserved.Contains(name))
        {
            return $"__{name}__";
        }

        var escaped = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            switch (name[i])
            {
                case '_' when i + 1 < name.Length && name[i + 1] == '_':
                    escaped.Append("__underscores__");
                    i++;
                    break;
                case '.':
                    escaped.Append("__dot__");
                    break;
                case '-':
                    escaped.Append("__dash__");
                    break;
                case '/':
                    escaped.Append("__slash__");
                    break;
                case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'):
                    escaped.Append(name[i]);
                    break;
                default:
                    return null;
            }
        }

        return escaped.ToString();
    }
}
