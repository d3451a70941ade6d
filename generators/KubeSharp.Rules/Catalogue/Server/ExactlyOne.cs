namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ExactlyOne { get; } = new(
        "KUBE1016",
        "Choose one of what excludes one another",
        RuleSeverity.Refused,
        """
        A volume has one source, a probe one handler, a metric one source; none is refused as two are.
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
                Volumes = [new() { Name = "data", ConfigMap = new() { Name = "settings" }, PersistentVolumeClaim = new() { ClaimName = "data" } }],
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
        """);
}
