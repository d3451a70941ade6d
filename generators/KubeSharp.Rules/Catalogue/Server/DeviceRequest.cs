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
        Bad: """
        Add(new ResourceClaim
        {
            Metadata = new("gpus"),
            Spec = new()
            {
                Devices = new()
                {
                    Requests = [new() { Name = "gpu", Exactly = new() { DeviceClassName = "gpu.nvidia.com", Count = 2 } }],
                    Constraints = [new() { Requests = ["gpu"], MatchAttribute = "productName" }],
                },
            },
        });
        """,
        Good: """
        Add(new ResourceClaim
        {
            Metadata = new("gpus"),
            Spec = new()
            {
                Devices = new()
                {
                    Requests = [new() { Name = "gpu", Exactly = new() { DeviceClassName = "gpu.nvidia.com", Count = 2 } }],
                    Constraints = [new() { Requests = ["gpu"], MatchAttribute = "gpu.nvidia.com/productName" }],
                },
            },
        });
        """);
}
