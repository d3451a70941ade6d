namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingClaim { get; } = new(
        "KUBE3113",
        "Bring the claims that pods mount, or declare them",
        RuleSeverity.Advice,
        """
        A pod is not scheduled before its claims are there. Those of a StatefulSet's templates count.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29" }],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
            },
        });
        """,
        Good: """
        External<PersistentVolumeClaim>("data");
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29" }],
                Volumes = [new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = "data" } }],
            },
        });
        """)
    {
        Category = "References",
    };
}
