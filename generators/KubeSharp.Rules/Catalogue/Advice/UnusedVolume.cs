namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule UnusedVolume { get; } = new(
        "KUBE2017",
        "Mount each volume",
        RuleSeverity.Advice,
        """
        A volume that no container mounts is still attached, and the pod waits for it (https://kubernetes.io/docs/concepts/storage/volumes). Most often the mount has been forgotten, or misspelt.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29" },
                ],
                Volumes = [new() { Name = "cache", EmptyDir = new() }],
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
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "cache", MountPath = "/cache" }] },
                ],
                Volumes = [new() { Name = "cache", EmptyDir = new() }],
            },
        });
        """)
    {
        Category = "Style",
    };
}
