using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>What scales others: autoscalers of Kubernetes and of KEDA.</summary>
internal static class ScaleRules
{
    public static void Autoscaler(StackRun run, StackObject value)
    {
        var target = value.Root["spec"]["scaleTargetRef"];
        if (target["kind"].Text is { Length: > 0 } kind && GroupOf(target["apiVersion"].TextOrEmpty) is { } group)
        {
            run.FindNear(RuleCatalogue.MissingScaleTarget, target["name"], group, kind);
        }
    }

    public static void ScaledObject(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        var target = spec["scaleTargetRef"];

        // KEDA fills both in (ScaledObject.spec.scaleTargetRef).
        if (target["kind"].TextOr("Deployment") is { } kind && GroupOf(target["apiVersion"].TextOr("apps/v1")) is { } group)
        {
            run.FindNear(RuleCatalogue.MissingScaleTarget, target["name"], group, kind);
        }

        Triggers(run, spec["triggers"]);
    }

    public static void ScaledJob(StackRun run, StackObject value) => Triggers(run, value.Root["spec"]["triggers"]);

    public static void Authentication(StackRun run, StackObject value)
    {
        foreach (var reference in value.Root["spec"]["secretTargetRef"].Items)
        {
            PodReferenceRules.KeyReference(run, reference, "Secret");
        }

        foreach (var reference in value.Root["spec"]["configMapTargetRef"].Items)
        {
            PodReferenceRules.KeyReference(run, reference, "ConfigMap");
        }
    }

    private static void Triggers(StackRun run, RuleNode triggers)
    {
        foreach (var trigger in triggers.Items)
        {
            var reference = trigger["authenticationRef"];
            switch (reference["kind"].TextOr("TriggerAuthentication"))
            {
                case "TriggerAuthentication":
                    run.FindNear(RuleCatalogue.MissingScaleTarget, reference["name"], "keda.sh", "TriggerAuthentication");
                    break;
                case "ClusterTriggerAuthentication":
                    run.FindCluster(RuleCatalogue.MissingScaleTarget, reference["name"], "keda.sh", "ClusterTriggerAuthentication");
                    break;
            }
        }
    }

    private static string? GroupOf(string? apiVersion) =>
        apiVersion is null ? null : apiVersion.IndexOf('/') is var slash and >= 0 ? apiVersion.Substring(0, slash) : "";
}
