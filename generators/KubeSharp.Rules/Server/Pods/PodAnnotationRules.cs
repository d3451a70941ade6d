using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Annotations of pods that the API server reads (ValidatePodSpecificAnnotations, validateSeccompAnnotationsAndFields).</summary>
internal static class PodAnnotationRules
{
    private const string Mirror = "kubernetes.io/config.mirror";
    private const string DeletionCost = "controller.kubernetes.io/pod-deletion-cost";
    private const string Tolerations = "scheduler.alpha.kubernetes.io/tolerations";
    private const string SeccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
    private const string Seccomp = "container.seccomp.security.alpha.kubernetes.io/";
    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";
    private const string Localhost = "localhost/";

    public static void Check(PodView pod)
    {
        if (pod.Metadata is null)
        {
            return;
        }

        foreach (var annotation in pod.Metadata["annotations"].Entries)
        {
            var key = annotation.Name;
            if (key == Mirror && pod.Spec["nodeName"].IsEmpty)
            {
                pod.Run.Report(RuleCatalogue.RequiredField, annotation, "a mirror pod needs 'nodeName'");
            }
            else if (key == DeletionCost)
            {
                CheckCost(pod.Run, annotation);
            }
            else if (key == Tolerations)
            {
                CheckTolerations(pod.Run, annotation);
            }
            else if (key == SeccompOfPod)
            {
                CheckSeccomp(pod.Run, annotation, pod.Spec);
            }
            else if (key.StartsWith(Seccomp, StringComparison.Ordinal))
            {
                CheckSeccomp(pod.Run, annotation, Find(pod, key.Substring(Seccomp.Length)));
            }
            else if (key.StartsWith(AppArmor, StringComparison.Ordinal))
            {
                CheckAppArmor(pod, annotation, key.Substring(AppArmor.Length));
            }
        }
    }

    private static RuleNode? Find(PodView pod, string container) => pod.Containers.Find(container) ?? pod.InitContainers.Find(container);

    private static void CheckCost(RuleRun run, RuleNode annotation)
    {
        if (annotation.Text is not { } text)
        {
            return;
        }

        var isSound = text.Length > 0 && text[0] is ('-' or (>= '0' and <= '9')) && (text[0] != '0' || text.Length == 1)
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        if (!isSound)
        {
            run.Report(RuleCatalogue.ValueSyntax, annotation, $"the cost {RuleRun.Quote(text)} is no whole number of 32 bits");
        }
    }

    /// <summary>Checks what 'tolerations' have replaced: the API server still reads it (ValidateTolerationsInPodAnnotations).</summary>
    private static void CheckTolerations(RuleRun run, RuleNode annotation)
    {
        if (annotation.Text is { Length: > 0 } text && !JsonText.IsList(text))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                annotation,
                "the annotation is no list in JSON: remove it, and set 'tolerations' in the pod's specification");
        }
    }

    /// <param name="run">Takes findings.</param>
    /// <param name="annotation">The annotation.</param>
    /// <param name="owner">The pod's specification or the container; null where it is not found.</param>
    private static void CheckSeccomp(RuleRun run, RuleNode annotation, RuleNode? owner)
    {
        if (annotation.Text is not { } text)
        {
            return;
        }

        var isLocal = text.StartsWith(Localhost, StringComparison.Ordinal);
        var file = isLocal ? text.Substring(Localhost.Length) : "";
        if (!isLocal && text is not ("runtime/default" or "docker/default" or "unconfined"))
        {
            run.Report(RuleCatalogue.ValueSyntax, annotation, "a seccomp profile is 'runtime/default', 'unconfined' or 'localhost/FILE'");
            return;
        }

        if (file.StartsWith("/", StringComparison.Ordinal) || file.Split('/').Contains(".."))
        {
            run.Report(RuleCatalogue.PathSyntax, annotation, "the profile's file must be relative and must not contain '..'");
        }

        var type = isLocal ? "Localhost" : text == "unconfined" ? "Unconfined" : "RuntimeDefault";
        CheckMatch(run, owner?["securityContext"]["seccompProfile"], type, file);
    }

    private static void CheckAppArmor(PodView pod, RuleNode annotation, string container)
    {
        var owner = Find(pod, container);
        if (owner is null && pod.Containers.IsComplete && pod.InitContainers.IsComplete && pod.Spec["ephemeralContainers"].IsEmpty)
        {
            pod.Run.Report(RuleCatalogue.UnknownReference, annotation, $"the pod has no container {RuleRun.Quote(container)}");
        }

        if (annotation.Text is not { } text)
        {
            return;
        }

        var isLocal = text.StartsWith(Localhost, StringComparison.Ordinal);
        if (!isLocal && text is not ("" or "runtime/default" or "unconfined"))
        {
            pod.Run.Report(
                RuleCatalogue.ValueSyntax,
                annotation,
                "an AppArmor profile is 'runtime/default', 'unconfined' or 'localhost/NAME'");
            return;
        }

        if (owner is null || pod.Spec["os"]["name"].TextOrEmpty is null or "windows")
        {
            return;
        }

        var profile = owner["securityContext"]["appArmorProfile"];
        if (profile.IsAbsent && !pod.IsPod)
        {
            // The API server makes a container's profile of the annotation in pods, but not in templates.
            profile = pod.Spec["securityContext"]["appArmorProfile"];
        }

        var type = isLocal ? "Localhost" : text == "unconfined" ? "Unconfined" : text.Length == 0 ? "" : "RuntimeDefault";
        CheckMatch(pod.Run, profile, type, isLocal ? text.Substring(Localhost.Length) : "");
    }

    /// <summary>A profile that is given as a field and as an annotation must be the same.</summary>
    private static void CheckMatch(RuleRun run, RuleNode? profile, string type, string file)
    {
        if (profile?["type"].Text is not { } given || given is not ("Localhost" or "Unconfined" or "RuntimeDefault"))
        {
            return;
        }

        if (given != type)
        {
            run.Report(RuleCatalogue.SecurityContext, profile["type"], "an annotation gives another type: remove the annotation");
        }
        else if (given == "Localhost" && profile["localhostProfile"].TextOrEmpty is { } name && name != file)
        {
            run.Report(
                RuleCatalogue.SecurityContext,
                profile["localhostProfile"],
                "an annotation gives another profile: remove the annotation");
        }
    }
}
