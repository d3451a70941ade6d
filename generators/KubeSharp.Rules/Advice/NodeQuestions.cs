using System.Globalization;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Questions that advice asks of places; a hole answers none of them.</summary>
internal static class NodeQuestions
{
    /// <summary>Whether certainly no item of a list is what is looked for.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isIt">Whether an item is it; null where that is not known.</param>
    public static bool LacksItem(this RuleNode list, Func<RuleNode, bool?> isIt) =>
        list.IsAbsent || (list is { Kind: RuleNodeKind.List, IsOpen: false } && list.Items.All(item => isIt(item) == false));

    /// <summary>Whether a text is another; null where it is not known.</summary>
    public static bool? Is(this RuleNode node, string text) => node.TextOrEmpty is { } known ? known == text : null;

    /// <summary>Whether two places certainly hold the same.</summary>
    public static bool IsSameAs(this RuleNode left, RuleNode right) => left.Kind == right.Kind && left.Kind switch
    {
        RuleNodeKind.Absent => true,
        RuleNodeKind.Text => left.Text is { } text && text == right.Text,
        RuleNodeKind.Number => left.Number is { } number && number == right.Number,
        RuleNodeKind.Boolean => left.Boolean is { } boolean && boolean == right.Boolean,
        RuleNodeKind.List => !left.IsOpen && !right.IsOpen && left.Items.Count == right.Items.Count
            && left.Items.Zip(right.Items, IsSameAs).All(static same => same),
        RuleNodeKind.Object => !left.IsOpen && !right.IsOpen && left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => entry.IsSameAs(right[entry.Name])),
        _ => false,
    };

    /// <summary>How a message calls an item of a list: by its name where it has one.</summary>
    public static string Title(this RuleNode item) => item["name"].Text is { Length: > 0 } name
        ? RuleRun.Quote(name)
        : $"'{item.Parent?.Name}[{item.Index.ToString(CultureInfo.InvariantCulture)}]'";

    /// <summary>What a container runs, in one line, with its image's entry point left out; null where a part of it is not known.</summary>
    public static string? CommandLine(this RuleNode container)
    {
        var parts = new[] { container["command"], container["args"] };
        if (parts.Any(static part => part.IsUnknown || part.IsOpen || part.Items.Any(static item => item.Text is null)))
        {
            return null;
        }

        return string.Join(" ", parts.SelectMany(static part => part.Items).Select(static item => item.Text));
    }
}
