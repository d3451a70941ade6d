using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Remedies;

/// <summary>The changes that would mend a finding, where they are evident.</summary>
internal static class RemedyTable
{
    // By id: some rules are checked in many places, which need not know how each is mended.
    private static readonly Dictionary<string, Func<Finding, IEnumerable<Suggestion>>> s_remedies = new(StringComparer.Ordinal)
    {
        [RuleCatalogue.RequiredField.Id] = NameRemedy.Suggest,
        [RuleCatalogue.ExactlyOne.Id] = ProbeRemedy.Suggest,
        [RuleCatalogue.UnknownReference.Id] = VolumeMountRemedy.Suggest,
        [RuleCatalogue.QuantityValue.Id] = QuantityRemedy.OnRefused,
        [RuleCatalogue.CanonicalQuantity.Id] = QuantityRemedy.OnSpelling,
        [RuleCatalogue.MemoryUnit.Id] = QuantityRemedy.OnMissingUnit,
        [RuleCatalogue.MemoryThousandths.Id] = QuantityRemedy.OnThousandths,
        [RuleCatalogue.GpuToleration.Id] = GpuTolerationRemedy.Suggest,
    };

    /// <summary>What the rule suggests itself, or else what is known for its id and place; the best first.</summary>
    public static IReadOnlyList<Suggestion> Of(Finding finding) =>
        finding.Suggestions.Count > 0 ? finding.Suggestions
        : s_remedies.TryGetValue(finding.Rule.Id, out var suggest) && suggest(finding).ToList() is { Count: > 0 } known ? known
        : [.. PortNameRemedy.Suggest(finding)];
}
