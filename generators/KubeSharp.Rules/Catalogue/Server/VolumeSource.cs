namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule VolumeSource { get; } = new(
        "KUBE1040",
        "Describe volumes completely",
        RuleSeverity.Refused,
        """
        The sources of volumes have required parts and modes between 0 and 0777 (https://kubernetes.io/docs/concepts/storage/volumes).
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
                Volumes = [new() { Name = "data", ConfigMap = new() { Name = "settings", DefaultMode = 777 } }],
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
                Volumes = [new() { Name = "data", ConfigMap = new() { Name = "settings", DefaultMode = 511 } }],
            },
        });
        """);
}
