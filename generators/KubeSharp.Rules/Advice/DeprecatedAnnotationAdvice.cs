using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Annotations that fields have replaced.</summary>
internal static class DeprecatedAnnotationAdvice
{
    private static readonly Dictionary<string, string> s_fields = new(StringComparer.Ordinal)
    {
        ["kubernetes.io/ingress.class"] = "spec.ingressClassName",
        ["volume.beta.kubernetes.io/storage-class"] = "spec.storageClassName",
        ["scheduler.alpha.kubernetes.io/critical-pod"] = "spec.priorityClassName",
        ["seccomp.security.alpha.kubernetes.io/pod"] = "spec.securityContext.seccompProfile",
    };

    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        CheckAnnotations(run, manifest["metadata"]);
        CheckAnnotations(run, manifest["spec"]["template"]["metadata"]);
    }

    private static void CheckAnnotations(RuleRun run, RuleNode metadata)
    {
        foreach (var annotation in metadata["annotations"].Entries)
        {
            if (s_fields.TryGetValue(annotation.Name, out var field))
            {
                run.Report(RuleCatalogue.DeprecatedName, annotation, $"the annotation '{annotation.Name}' is deprecated: set '{field}'");
            }
        }
    }
}
