using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// What is refused of pods, but not of templates (pkg/apis/core/validation, validatePodMetadataAndSpec, ValidatePodCreate).
/// </summary>
internal static class PodOnlyRules
{
    public static void Check(PodView pod)
    {
        var spec = pod.Spec;
        foreach (var container in pod.AllContainers)
        {
            var image = container["image"];
            if (image.Text is { } text && text.Trim().Length != text.Length)
            {
                pod.Run.Report(RuleCatalogue.ValueSyntax, image, "the image begins or ends with white space: remove it");
            }
        }

        if (spec["nodeName"].IsFilled && spec["schedulingGates"].IsFilled)
        {
            pod.Run.Forbidden(spec["nodeName"], "a pod with scheduling gates has no node yet");
        }

        if (spec["serviceAccountName"].IsEmpty && spec["serviceAccount"].IsEmpty)
        {
            foreach (var token in pod.Volumes.Items.SelectMany(static volume => volume["projected"]["sources"].Items).Select(Token))
            {
                pod.Run.Forbidden(token, "the token is that of a service account: set 'serviceAccountName'");
            }
        }
    }

    private static RuleNode Token(RuleNode source) => source["serviceAccountToken"];
}
