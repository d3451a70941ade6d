using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Amounts of memory or storage without a unit.</summary>
internal static class MemoryUnitAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        foreach (var quantity in QuantityPlaces.OfMemory(manifest, kind))
        {
            if (quantity.Text is { } text && text.Trim('0').Length > 0 && text.All(static digit => digit is >= '0' and <= '9'))
            {
                run.Report(
                    RuleCatalogue.MemoryUnit,
                    quantity,
                    $"{RuleRun.Describe(quantity)} {RuleRun.Quote(text)} counts bytes: write a unit, such as Mi or Gi");
            }
        }
    }
}
