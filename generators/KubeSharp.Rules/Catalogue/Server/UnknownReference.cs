namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule UnknownReference { get; } = new(
        "KUBE1018",
        "Refer to what the object has",
        RuleSeverity.Refused,
        """
        A mount names a volume of its pod, a resource claim one of the pod's claims: a name that the object does not have is refused (validation.go: field.NotFound).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "dta", MountPath = "/data" }] },
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
                    new() { Name = "web", Image = "nginx:1.29", VolumeMounts = [new() { Name = "data", MountPath = "/data" }] },
                ],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
            },
        });
        """);
}
