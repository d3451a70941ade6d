using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Remedies;

/// <summary>Lets a pod run on nodes whose taint is called as the resource that it needs.</summary>
internal static class GpuTolerationRemedy
{
    public static IEnumerable<Suggestion> Suggest(Finding finding)
    {
        if (PodParts.PodOf(finding.Node) is { } pod && finding.Node.Name is { Length: > 0 } taint)
        {
            yield return Suggestion.OfItem(
                pod["tolerations"],
                SuggestedValue.OfObject(
                    ("key", SuggestedValue.OfText(taint)),
                    ("operator", SuggestedValue.OfText("Exists")),
                    ("effect", SuggestedValue.OfText("NoSchedule"))),
                $"Tolerate the taint '{taint}'",
                "gpu-toleration");
        }
    }
}
