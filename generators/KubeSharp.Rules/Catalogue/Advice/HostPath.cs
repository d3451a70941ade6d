namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule HostPath { get; } = new(
        "KUBE2032",
        "Keep off the files of the node",
        RuleSeverity.Advice,
        """
        With a hostPath a pod reads or changes files of its node, and finds others on another node; the baseline profile of the Pod Security Standards forbids it (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "data", MountPath = "/data" }] },
                ],
                Volumes = [new() { Name = "data", HostPath = new() { Path = "/data" } }],
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
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "data", MountPath = "/data" }] },
                ],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
            },
        });
        """)
    {
        Category = "Security",
    };
}
