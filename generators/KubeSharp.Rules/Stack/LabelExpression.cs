using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>One of the <c>matchExpressions</c> of a selector.</summary>
internal sealed class LabelExpression(string key, string operation, HashSet<string> values)
{
    /// <summary>Reads an expression; null where a hole decides.</summary>
    public static LabelExpression? Read(RuleNode node)
    {
        var values = node["values"];
        var texts = values.Items.Select(static value => value.Text).ToList();
        var isHole = values.IsUnknown || values.IsOpen || texts.Contains(null);
        return isHole || node["key"].Text is not { } key || node["operator"].Text is not { } operation
            ? null
            : new(key, operation, new HashSet<string>(texts!, StringComparer.Ordinal));
    }

    /// <summary>Whether an item matches; null where that cannot be known.</summary>
    public bool? Matches(LabelledItem item)
    {
        var label = item.LabelOf(key);
        if (label is null && item.MayHaveLabel(key))
        {
            return null;
        }

        return operation switch
        {
            "In" => label is not null && values.Contains(label),
            "NotIn" => label is null || !values.Contains(label),
            "Exists" => label is not null,
            "DoesNotExist" => label is null,
            _ => null,
        };
    }
}
