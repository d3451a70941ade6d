using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Remedies;

/// <summary>The changes that would mend a finding, where they are evident.</summary>
internal static class RemedyTable
{
    // By id: some rules are checked in many places, which need not know how each is mended.
    private static readonly Dictionary<string, Func<Finding, IEnumerable<Suggestion>>> s_remedies = new(StringComparer.Ordinal)
    {
        ["KUBE1010"] = NameRemedy.Suggest,
        ["KUBE1016"] = ProbeRemedy.Suggest,
        ["KUBE1018"] = VolumeMountRemedy.Suggest,
        ["KUBE1019"] = QuantityRemedy.OnRefused,
        ["KUBE2001"] = QuantityRemedy.OnSpelling,
        ["KUBE2002"] = QuantityRemedy.OnMissingUnit,
        ["KUBE2003"] = QuantityRemedy.OnThousandths,
        ["KUBE2050"] = GpuTolerationRemedy.Suggest,
    };

    /// <summary>What the rule suggests itself, or else what is known for its id and place; the best first.</summary>
    public static IReadOnlyList<Suggestion> Of(Finding finding) =>
        finding.Suggestions.Count > 0 ? finding.Suggestions
        : s_remedies.TryGetValue(finding.Rule.Id, out var suggest) && suggest(finding).ToList() is { Count: > 0 } known ? known
        : [.. PortNameRemedy.Suggest(finding)];
}
