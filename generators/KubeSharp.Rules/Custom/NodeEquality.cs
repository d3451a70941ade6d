using System.Globalization;
using System.Text;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>Equality of manifest trees.</summary>
internal static class NodeEquality
{
    private const int LongestText = 100_000;

    /// <summary>Whether two trees are equal; null where a hole decides.</summary>
    public static bool? AreEqual(RuleNode one, RuleNode other)
    {
        if (one.Kind == RuleNodeKind.Text && other.Kind == RuleNodeKind.Text)
        {
            return one.Text is null || other.Text is null ? null : one.Text == other.Text;
        }

        if (!one.IsUnknown && !other.IsUnknown && one.Kind != other.Kind)
        {
            return false;
        }

        return TextOf(one) is { } left && TextOf(other) is { } right ? left == right : null;
    }

    /// <summary>A text that equal trees have equal; null where something is not known.</summary>
    public static string? TextOf(RuleNode node)
    {
        var text = new StringBuilder();
        return Append(node, text) ? text.ToString() : null;
    }

    private static bool Append(RuleNode node, StringBuilder text)
    {
        if (text.Length > LongestText)
        {
            return false;
        }

        switch (node.Kind)
        {
            case RuleNodeKind.Absent:
                text.Append("null");
                return true;
            case RuleNodeKind.Text when node.Text is { } content:
                text.Append('"').Append(content.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(content);
                return true;
            case RuleNodeKind.Number when node.Integer is { } integer:
                text.Append(integer.ToString(CultureInfo.InvariantCulture));
                return true;
            case RuleNodeKind.Number when node.Number is { } number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                return true;
            case RuleNodeKind.Boolean when node.Boolean is { } boolean:
                text.Append(boolean ? "true" : "false");
                return true;
            case RuleNodeKind.List when !node.IsOpen:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    if (!Append(item, text))
                    {
                        return false;
                    }

                    text.Append(',');
                }

                text.Append(']');
                return true;
            case RuleNodeKind.Object when !node.IsOpen:
                return AppendObject(node, text);
            default:
                return false;
        }
    }

    private static bool AppendObject(RuleNode node, StringBuilder text)
    {
        text.Append('{');
        foreach (var entry in node.Entries.Where(static entry =>
            !entry.IsAbsent).OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            text.Append(entry.Name.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(entry.Name).Append('=');
            if (!Append(entry, text))
            {
                return false;
            }
        }

        text.Append('}');
        return true;
    }
}
