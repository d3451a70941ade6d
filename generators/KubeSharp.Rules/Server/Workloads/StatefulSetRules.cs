using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Storage;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>StatefulSets (pkg/apis/apps/validation, ValidateStatefulSetSpec).</summary>
internal static class StatefulSetRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.NotNegative(spec["replicas"]);
        run.NotNegative(spec["minReadySeconds"]);
        run.NotNegative(spec["revisionHistoryLimit"]);
        run.NotNegative(spec["ordinals"]["start"]);
        TemplateSelectorRules.Check(run, spec);
        LastingPodRules.Check(run, spec["template"]);
        CheckPolicies(run, spec);
        var serviceName = spec["serviceName"];
        if (serviceName.IsFilled)
        {
            run.Named(serviceName, NameFormats.Dns1123Label);
        }

        foreach (var claim in spec["volumeClaimTemplates"].Items)
        {
            CheckClaim(run, claim);
        }
    }

    private static void CheckPolicies(RuleRun run, RuleNode spec)
    {
        var management = spec["podManagementPolicy"];
        if (management.IsFilled)
        {
            run.OneOf(management, "OrderedReady", "Parallel");
        }

        var retention = spec["persistentVolumeClaimRetentionPolicy"];
        CheckRetention(run, retention["whenDeleted"]);
        CheckRetention(run, retention["whenScaled"]);
        var strategy = spec["updateStrategy"];
        var type = strategy["type"];
        var rolling = strategy["rollingUpdate"];
        switch (type.TextOr("RollingUpdate"))
        {
            case "RollingUpdate":
                run.NotNegative(rolling["partition"]);
                break;
            case "OnDelete":
                run.Forbidden(rolling, "the strategy is 'OnDelete'; remove it, or use the type 'RollingUpdate'");
                break;
            default:
                run.OneOf(type, "RollingUpdate", "OnDelete");
                break;
        }
    }

    private static void CheckRetention(RuleRun run, RuleNode policy)
    {
        if (policy.IsFilled)
        {
            run.OneOf(policy, "Retain", "Delete");
        }
    }

    /// <summary>The name of a claim is that of a volume of each pod.</summary>
    private static void CheckClaim(RuleRun run, RuleNode claim)
    {
        run.RequiredName(claim["metadata"]["name"], NameFormats.Dns1123Label);
        PersistentVolumeClaimRules.CheckSpec(run, claim["spec"]);
    }
}
