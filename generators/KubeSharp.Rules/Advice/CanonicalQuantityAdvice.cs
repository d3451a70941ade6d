using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Advice;

/// <summary>Quantities that the API server stores in another spelling.</summary>
internal static class CanonicalQuantityAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        foreach (var quantity in QuantityPlaces.Of(manifest, kind))
        {
            if (quantity.Text is { } text && QuantityText.AmountOf(text)?.ToCanonicalText() is { } stored && stored != text)
            {
                run.Report(
                    RuleCatalogue.CanonicalQuantity,
                    quantity,
                    $"{RuleRun.Describe(quantity)} is stored as {RuleRun.Quote(stored)}: write it so, or tools that compare see a difference");
            }
        }
    }
}
