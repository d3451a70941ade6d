using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Amounts of resources (pkg/apis/core/validation, ValidateResourceQuantityValue and its like).</summary>
internal static class AmountRules
{
    /// <summary>The amount at a place; null where none is known. An explicit null in a map is the amount 0.</summary>
    public static QuantityAmount? Of(RuleNode node) => node.Text is { } text ? QuantityText.AmountOf(text) : null;

    /// <summary>Checks an amount of a named resource: not negative, and whole where only whole units are counted.</summary>
    public static void Check(RuleRun run, RuleNode node, string resource)
    {
        NotNegative(run, node);
        if (ResourceNameFormats.IsCounted(resource) && Of(node) is { } amount && !ResourceNames.IsWhole(amount))
        {
            run.Report(RuleCatalogue.QuantityValue, node, $"{RuleRun.Describe(node)} is counted: use a whole number");
        }
    }

    public static void NotNegative(RuleRun run, RuleNode node)
    {
        if (Of(node) is { Nanos.Sign: < 0 })
        {
            run.Report(RuleCatalogue.QuantityValue, node, $"{RuleRun.Describe(node)} cannot be negative");
        }
    }

    public static void Positive(RuleRun run, RuleNode node)
    {
        if (Of(node) is { Nanos.Sign: <= 0 })
        {
            run.Report(RuleCatalogue.QuantityValue, node, $"{RuleRun.Describe(node)} must be more than 0");
        }
    }
}
