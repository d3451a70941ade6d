namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DeviceRequest { get; } = new(
        "KUBE1043",
        "Write resource claims that are valid",
        RuleSeverity.Refused,
        """
        Requests, constraints and configurations of dynamic resource allocation refer to each other by name (https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation).
        """,
        Bad: "",
        Good: "");
}
