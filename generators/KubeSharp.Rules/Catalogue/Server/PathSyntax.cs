namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PathSyntax { get; } = new(
        "KUBE1023",
        "Write paths that stay inside",
        RuleSeverity.Refused,
        """
        Paths inside volumes are relative and do not contain '..'; mount paths hold no colon and are mounted once.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "data", MountPath = "/data", SubPath = "../models" }] },
                ],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
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
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "data", MountPath = "/data", SubPath = "models" }] },
                ],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
            },
        });
        """);
}
