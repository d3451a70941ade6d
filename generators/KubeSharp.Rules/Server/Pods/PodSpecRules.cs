using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>What pods and the templates of workloads consist of (pkg/apis/core/validation, ValidatePodSpec).</summary>
internal static class PodSpecRules
{
    /// <summary>Checks the template of a workload, apart from its restart policy, which depends on the workload.</summary>
    public static void CheckTemplate(RuleRun run, RuleNode template)
    {
        var metadata = template["metadata"];
        ObjectMetaRules.CheckTexts(run, metadata);
        var pod = new PodView(run, template["spec"], metadata, isPod: false);
        if (template.Parent?["volumeClaimTemplates"] is { } claims)
        {
            // Of workloads only StatefulSets have it.
            pod.AddClaims(claims);
        }

        PodAnnotationRules.Check(pod);
        Check(pod);
    }

    /// <summary>Checks the specification of a pod that a workload makes, apart from its restart policy.</summary>
    public static void Check(RuleRun run, RuleNode spec) => Check(new PodView(run, spec, metadata: null, isPod: false));

    public static void Check(PodView pod)
    {
        VolumeRules.Check(pod);
        ResourceClaimRules.CheckPod(pod);
        ContainerRules.Check(pod);
        PodResourceRules.Check(pod);
        PodSecurityRules.Check(pod);
        AffinityRules.Check(pod);
        TopologySpreadRules.Check(pod);
        PodNetworkRules.Check(pod);
        OperatingSystemRules.Check(pod);
        CheckScheduling(pod);
        CheckNames(pod);
    }

    public static void CheckRestartPolicy(PodView pod) => pod.Run.OneOf(pod.Spec["restartPolicy"], "", "Always", "OnFailure", "Never");

    private static void CheckScheduling(PodView pod)
    {
        var (run, spec) = (pod.Run, pod.Spec);
        ObjectMetaRules.CheckLabels(run, spec["nodeSelector"]);
        TolerationRules.Check(run, spec["tolerations"]);
        var preemption = spec["preemptionPolicy"];
        if (preemption.IsPresent)
        {
            run.OneOf(preemption, "PreemptLowerPriority", "Never");
        }

        ResourceRules.CheckOverhead(run, spec["overhead"]);
        run.InRange(spec["activeDeadlineSeconds"], 1, int.MaxValue);
        foreach (var gate in spec["readinessGates"].Items)
        {
            CheckQualifiedName(run, gate["conditionType"]);
        }

        var gates = spec["schedulingGates"];
        foreach (var gate in gates.Items)
        {
            CheckQualifiedName(run, gate["name"]);
        }

        run.UniqueBy(gates, "name");
    }

    private static void CheckNames(PodView pod)
    {
        var (run, spec) = (pod.Run, pod.Spec);

        // An old name of the same field, which the API server reads where the new one says nothing.
        var account = spec["serviceAccountName"].IsEmpty ? spec["serviceAccount"] : spec["serviceAccountName"];
        run.NamedUnlessEmpty(account, NameFormats.Dns1123Subdomain);
        run.NamedUnlessEmpty(spec["nodeName"], NameFormats.Dns1123Subdomain);
        run.NamedUnlessEmpty(spec["priorityClassName"], NameFormats.Dns1123Subdomain);
        run.Named(spec["runtimeClassName"], NameFormats.Dns1123Subdomain);
    }

    private static void CheckQualifiedName(RuleRun run, RuleNode name)
    {
        if (name.IsEmpty)
        {
            run.Required(name);
        }
        else
        {
            run.Named(name, NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
        }
    }
}
