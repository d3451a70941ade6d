using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Checks;

/// <summary>Checks of single values that many kinds share. Each says whether the value is there and sound, so that more can be asked of it.</summary>
internal sealed partial class RuleRun
{
    /// <summary>A field that must be given, and not as an empty text, list or map.</summary>
    /// <returns>Whether something is there; true for a hole as well.</returns>
    public bool Required(RuleNode node, string? hint = null)
    {
        if (!node.IsEmpty)
        {
            return true;
        }

        Report(RuleCatalogue.RequiredField, node, $"{Describe(node)} is required{(hint is null ? "" : ": " + hint)}");
        return false;
    }

    /// <summary>A field that must be given, empty or not: a pointer in Go.</summary>
    public bool RequiredPresence(RuleNode node, string? hint = null)
    {
        if (!node.IsAbsent)
        {
            return true;
        }

        Report(
            RuleCatalogue.RequiredField,
            node,
            $"{Describe(node)} is required{(hint is null ? "" : ": " + hint)}",
            Suggestion.Of(node, SuggestedValue.Empty, $"Add an empty {Describe(node)}", "empty-section"));
        return false;
    }

    /// <summary>A field that may not be given here.</summary>
    public void Forbidden(RuleNode node, string reason)
    {
        if (node.IsPresent)
        {
            Report(RuleCatalogue.Forbidden, node, $"{Describe(node)} may not be set here: {reason}");
        }
    }

    /// <summary>A text in a form; silent where nothing stands, but for items of lists.</summary>
    public bool Named(RuleNode node, NameFormat format, Rule? rule = null)
    {
        if (TextOf(node) is not { } text || format(text) is not { } problem)
        {
            return true;
        }

        Report(rule ?? RuleCatalogue.ObjectName, node, $"{Describe(node)} {Quote(text)} is not valid: {problem}");
        return false;
    }

    /// <summary>A text in a form that must be given.</summary>
    public bool RequiredName(RuleNode node, NameFormat format, Rule? rule = null) => Required(node) && Named(node, format, rule);

    /// <summary>
    /// One of the values that the API server knows; an empty text is none of them unless listed. Silent where nothing stands, but for items
    /// of lists.
    /// </summary>
    public bool OneOf(RuleNode node, params string[] values)
    {
        if (TextOf(node) is not { } text || Array.IndexOf(values, text) >= 0)
        {
            return true;
        }

        var message = $"{Describe(node)} cannot be {Quote(text)}: use {List(values.Where(static value => value.Length > 0))}";
        if (TextDistance.Nearest(text, values) is { } nearest)
        {
            var change = Suggestion.OfText(node, nearest, $"Change to '{nearest}'", "nearest-value");
            Report(RuleCatalogue.UnsupportedValue, node, $"{message}; did you mean '{nearest}'?", change);
        }
        else
        {
            Report(RuleCatalogue.UnsupportedValue, node, message);
        }

        return false;
    }

    /// <summary>The text that Go reads: a null in a list of texts is an empty one, while a field that is null is not there.</summary>
    private static string? TextOf(RuleNode node) => node.Text ?? (node.IsAbsent && node.Index >= 0 ? "" : null);

    /// <summary>One of the values that the API server knows, which must be given.</summary>
    public bool RequiredOneOf(RuleNode node, params string[] values) => Required(node, $"use {List(values)}") && OneOf(node, values);

    /// <summary>A number that is at least 0. Silent where nothing stands.</summary>
    public bool NotNegative(RuleNode node) => InRange(node, 0, long.MaxValue);

    /// <summary>A number that is at least 1. Silent where nothing stands.</summary>
    public bool Positive(RuleNode node) => InRange(node, 1, long.MaxValue);

    /// <summary>A number between two others, which are allowed themselves. Silent where nothing stands.</summary>
    public bool InRange(RuleNode node, long least, long most, Rule? rule = null)
    {
        if (node.Integer is not { } number || (number >= least && number <= most))
        {
            return true;
        }

        var range = most == long.MaxValue
            ? string.Format(CultureInfo.InvariantCulture, "be at least {0}", least)
            : string.Format(CultureInfo.InvariantCulture, "be between {0} and {1}", least, most);
        Report(rule ?? RuleCatalogue.NumberRange, node, $"{Describe(node)} is {number.ToString(CultureInfo.InvariantCulture)}, and must {range}");
        return false;
    }

    /// <summary>Reports items of a list that have the key of an earlier one; items without key, or with a hole in it, are passed over.</summary>
    /// <param name="list">The list.</param>
    /// <param name="key">The key of an item; null where there is none or where it is not known.</param>
    /// <param name="field">The field that holds the key; empty where several together do.</param>
    public void Unique(RuleNode list, Func<RuleNode, string?> key, string field = "name")
    {
        if (list.Items.Count < 2)
        {
            return;
        }

        var first = new Dictionary<string, RuleNode>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (key(item) is not { Length: > 0 } text)
            {
                continue;
            }

            if (first.TryGetValue(text, out var earlier))
            {
                Report(
                    RuleCatalogue.DuplicateItem,
                    field.Length == 0 ? item : item[field],
                    $"{Quote(text)} is in '{list.Name}' twice: first at [{earlier.Index.ToString(CultureInfo.InvariantCulture)}]");
            }
            else
            {
                first.Add(text, item);
            }
        }
    }

    /// <summary>Reports items whose field of this name has the value of an earlier one.</summary>
    public void UniqueBy(RuleNode list, string field) => Unique(list, item => item[field].Text, field);

    /// <summary>
    /// Reports where not exactly one of some fields is given. A hole may be any of them, so with holes only two that are certainly there
    /// are too many, and none is ever too few.
    /// </summary>
    /// <param name="node">The object that has the fields.</param>
    /// <param name="what">What one of them is, such as <c>source</c>.</param>
    /// <param name="fields">The fields.</param>
    public bool ExactlyOne(RuleNode node, string what, params string[] fields) => AtMostOne(node, what, fields) && AtLeastOne(node, what, fields);

    public bool AtMostOne(RuleNode node, string what, params string[] fields)
    {
        var given = fields.Where(field => node[field].IsPresent).ToList();
        if (given.Count < 2)
        {
            return true;
        }

        Report(RuleCatalogue.ExactlyOne, node[given[1]], $"{Describe(node)} has more than one {what}: {List(given)}; keep one");
        return false;
    }

    public bool AtLeastOne(RuleNode node, string what, params string[] fields)
    {
        if (!node.IsPresent || !fields.All(field => node[field].IsAbsent))
        {
            return true;
        }

        Report(RuleCatalogue.ExactlyOne, node, $"{Describe(node)} has no {what}: set one of {List(fields)}");
        return false;
    }

    /// <summary>How a message names a place: a field by its name, an item of a list by its own name where it has one.</summary>
    public static string Describe(RuleNode node)
    {
        if (node.Parent is null)
        {
            return "the object";
        }

        if (node.Index < 0)
        {
            return $"'{node.Name}'";
        }

        return node["name"].Text is { Length: > 0 } name
            ? $"{Quote(name)} in '{node.Parent.Name}'"
            : $"'{node.Parent.Name}[{node.Index.ToString(CultureInfo.InvariantCulture)}]'";
    }

    /// <summary>A text in quotes, shortened where it is long.</summary>
    public static string Quote(string text) => text.Length > 80 ? $"'{text.Substring(0, 77)}...'" : $"'{text}'";

    public static string List(IEnumerable<string> values) => string.Join(", ", values.Select(static value => $"'{value}'"));
}
