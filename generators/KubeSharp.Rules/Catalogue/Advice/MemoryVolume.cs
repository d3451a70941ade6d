namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MemoryVolume { get; } = new(
        "KUBE2021",
        "Limit volumes in memory",
        RuleSeverity.Advice,
        """
        What is written to an emptyDir in memory counts as memory of the container that writes it; without sizeLimit it grows until a container is killed, or to half of the node (https://kubernetes.io/docs/concepts/storage/volumes/#emptydir).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }] },
                ],
                Volumes = [new() { Name = "shm", EmptyDir = new() { Medium = "Memory" } }],
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }] },
                ],
                Volumes = [new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "8Gi" } }],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
