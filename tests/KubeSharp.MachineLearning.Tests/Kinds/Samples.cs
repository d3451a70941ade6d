namespace KubeSharp.Tests.Kinds;

/// <summary>One object of each kind, as people write them.</summary>
internal static partial class Samples
{
    private const string Gpu = "nvidia.com/gpu";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KubernetesObject> All => [.. Queues, .. Training, .. Ray, .. Serving, .. Network, .. Scaling, .. Platform];

    private static PodTemplateSpec Template(Container container) => new() { Spec = Pod(container) };

    private static PodSpec Pod(Container container) => new() { Containers = [container], RestartPolicy = "Never" };

    /// <summary>A container that goes into a Deployment as well as into any custom resource.</summary>
    public static Container Worker { get; } = new()
    {
        Name = "worker",
        Image = "example.dev/train:1.4.0",
        Args = ["--epochs", "3"],
        Env = [new() { Name = "NCCL_DEBUG", Value = "INFO" }],
        Resources = new() { Limits = new() { [Gpu] = 8, ["memory"] = "512Gi" } },
        VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }],
    };
}
