using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>A selector of labels, read once.</summary>
internal sealed class LabelQuery
{
    private readonly List<KeyValuePair<string, string>> _equal = [];
    private readonly List<LabelExpression> _expressions = [];

    private LabelQuery()
    {
    }

    public IReadOnlyList<KeyValuePair<string, string>> Equal => _equal;

    /// <summary>Whether the selector names no label at all.</summary>
    public bool IsEmpty => _equal.Count == 0 && _expressions.Count == 0;

    /// <summary>Reads a map of labels, as a Service has it; null where a hole decides.</summary>
    public static LabelQuery? OfMap(RuleNode map)
    {
        var query = new LabelQuery();
        return query.AddMap(map) ? query : null;
    }

    /// <summary>Reads <c>matchLabels</c> and <c>matchExpressions</c>; null where a hole decides.</summary>
    public static LabelQuery? OfSelector(RuleNode selector)
    {
        var query = new LabelQuery();
        var expressions = selector["matchExpressions"];
        if (selector.IsUnknown || expressions.IsUnknown || expressions.IsOpen || !query.AddMap(selector["matchLabels"]))
        {
            return null;
        }

        foreach (var item in expressions.Items)
        {
            if (LabelExpression.Read(item) is not { } expression)
            {
                return null;
            }

            query._expressions.Add(expression);
        }

        return query;
    }

    /// <summary>Whether an item matches; null where that cannot be known.</summary>
    public bool? Matches(LabelledItem item)
    {
        var isUnsure = false;
        foreach (var wanted in _equal)
        {
            var label = item.LabelOf(wanted.Key);
            if (label is null ? !item.MayHaveLabel(wanted.Key) : label != wanted.Value)
            {
                return false;
            }

            isUnsure |= label is null;
        }

        foreach (var expression in _expressions)
        {
            switch (expression.Matches(item))
            {
                case false:
                    return false;
                case null:
                    isUnsure = true;
                    break;
            }
        }

        return isUnsure ? null : true;
    }

    /// <summary>The same selector, which wants one label less.</summary>
    public LabelQuery Without(string key)
    {
        var query = new LabelQuery();
        query._equal.AddRange(_equal.Where(pair => pair.Key != key));
        query._expressions.AddRange(_expressions);
        return query;
    }

    /// <summary>The labels that are wanted, for messages.</summary>
    public override string ToString() =>
        _equal.Count == 0 ? "that its expressions want" : string.Join(",", _equal.Select(static pair => $"{pair.Key}={pair.Value}"));

    private bool AddMap(RuleNode map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Text is not { } value)
            {
                return false;
            }

            _equal.Add(new(entry.Name, value));
        }

        return !map.IsUnknown && !map.IsOpen;
    }
}
