using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Server.Access;
using KubeSharp.Rules.Server.Admission;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Server.Devices;
using KubeSharp.Rules.Server.Extensions;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Server.Networking;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Server.Scheduling;
using KubeSharp.Rules.Server.Storage;
using KubeSharp.Rules.Server.Workloads;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server;

/// <summary>Finds what the API server of Kubernetes 1.36 refuses in manifests that decode.</summary>
internal static class ServerRules
{
    private static readonly Dictionary<(string ApiVersion, string Kind), KindRule> s_kinds =
        Groups.SelectMany(static group => group).ToDictionary(static rule => (rule.ApiVersion, rule.Kind));

    /// <summary>The kinds, a list for each part of the API.</summary>
    private static IEnumerable<IReadOnlyList<KindRule>> Groups =>
    [
        AccessKinds.All,
        AdmissionKinds.All,
        CoreKinds.All,
        DeviceKinds.All,
        ExtensionKinds.All,
        NetworkingKinds.All,
        PodKinds.All,
        SchedulingKinds.All,
        StorageKinds.All,
        WorkloadKinds.All,
    ];

    /// <summary>The checks of a kind; null for kinds that are not Kubernetes' own.</summary>
    public static KindRule? Find(string apiVersion, string kind) => s_kinds.TryGetValue((apiVersion, kind), out var rule) ? rule : null;

    /// <summary>Checks a manifest.</summary>
    /// <param name="manifest">Its root.</param>
    /// <param name="apiVersion">Its group and version.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="schema">What the schema of a custom resource asks; null where it asks nothing, and for other kinds.</param>
    public static IReadOnlyList<Finding> Check(RuleNode manifest, string apiVersion, string kind, StructuralSchema? schema = null)
    {
        var run = new RuleRun(manifest);
        var rule = Find(apiVersion, kind);
        ObjectMetaRules.Check(run, manifest["metadata"], rule);
        rule?.Check?.Invoke(run, manifest);
        if (schema is not null)
        {
            SchemaConstraintRules.Check(run, manifest, schema);
        }

        return run.Findings;
    }
}
