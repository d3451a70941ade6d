using System.Globalization;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Remedies;

/// <summary>Mends the unit of quantities.</summary>
internal static class QuantityRemedy
{
    private const long Mebi = 1024 * 1024;

    /// <summary>What somebody who wrote what is no quantity may have meant.</summary>
    public static IEnumerable<Suggestion> OnRefused(Finding finding) =>
        finding.Node.Text is { } text ? QuantityCorrections.Of(text).Select(meant => Write(finding.Node, meant.Text, meant.Key)) : [];

    /// <summary>The same amount as the API server spells it.</summary>
    public static IEnumerable<Suggestion> OnSpelling(Finding finding) =>
        finding.Node.Text is { } text && QuantityText.AmountOf(text)?.ToCanonicalText() is { } stored && stored != text
            ? [Write(finding.Node, stored, "canonical-quantity")]
            : [];

    /// <summary>Memory as a number: many bytes are the same amount in a larger unit; few are meant as mebibytes.</summary>
    public static IEnumerable<Suggestion> OnMissingUnit(Finding finding)
    {
        if (!long.TryParse(finding.Node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || bytes == 0)
        {
            yield break;
        }

        if (bytes >= Mebi && bytes % Mebi == 0)
        {
            var amount = new QuantityAmount(bytes * QuantityAmount.NanosPerUnit, QuantityFormat.BinarySI);
            yield return Write(finding.Node, amount.ToCanonicalText(), "binary-unit");
        }
        else if (bytes < Mebi)
        {
            yield return Write(finding.Node, finding.Node.Text + "Mi", "binary-unit");
        }
    }

    /// <summary>Memory in thousandths of bytes: mega was meant.</summary>
    public static IEnumerable<Suggestion> OnThousandths(Finding finding)
    {
        if (finding.Node.Text is { Length: > 1 } text && text[text.Length - 1] == 'm')
        {
            var number = text.Substring(0, text.Length - 1);
            yield return Write(finding.Node, number + "Mi", "binary-unit");
            yield return Write(finding.Node, number + "M", "decimal-unit");
        }
    }

    private static Suggestion Write(RuleNode node, string text, string key) => Suggestion.OfText(node, text, $"Write '{text}'", key);
}
