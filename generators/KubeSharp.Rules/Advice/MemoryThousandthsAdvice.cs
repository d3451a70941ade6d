using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Amounts of memory or storage in thousandths of bytes, or less.</summary>
internal static class MemoryThousandthsAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        foreach (var quantity in QuantityPlaces.OfMemory(manifest, kind))
        {
            if (quantity.Text is { Length: > 1 } text && text[text.Length - 1] is 'm' or 'u' or 'n')
            {
                var meant = text.Substring(0, text.Length - 1);
                run.Report(
                    RuleCatalogue.MemoryThousandths,
                    quantity,
                    $"{RuleRun.Describe(quantity)} {RuleRun.Quote(text)} is a part of a byte: write '{meant}Mi' or '{meant}M'");
            }
        }
    }
}
