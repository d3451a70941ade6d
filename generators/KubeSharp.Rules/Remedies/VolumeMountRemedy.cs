using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Remedies;

/// <summary>Mounts the volume whose name is nearly the one that a pod lacks.</summary>
internal static class VolumeMountRemedy
{
    public static IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var name = finding.Node;
        if (name is { Name: "name", Text: { } text, Parent.Parent.Name: "volumeMounts" or "volumeDevices" }
            && PodParts.PodOf(name) is { } pod
            && TextDistance.Nearest(text, pod["volumes"].Items.Select(static volume => volume["name"].Text)) is { } volume)
        {
            yield return Suggestion.OfText(name, volume, $"Mount the volume '{volume}'", "nearest-name");
        }
    }
}
