namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RestartPolicy { get; } = new(
        "KUBE1029",
        "Choose a restart policy that the workload can have",
        RuleSeverity.Refused,
        """
        Pods of Deployments, StatefulSets, DaemonSets and ReplicaSets restart always; those of Jobs never or on failure.
        """,
        Bad: "",
        Good: "");
}
