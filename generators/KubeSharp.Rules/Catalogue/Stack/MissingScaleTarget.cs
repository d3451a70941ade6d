namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingScaleTarget { get; } = new(
        "KUBE3117",
        "Bring what an autoscaler scales, or declare it",
        RuleSeverity.Advice,
        """
        An autoscaler of a workload that is not there scales nothing; KEDA also needs the authentication that a trigger names.
        """,
        Bad: """
        Add(new HorizontalPodAutoscaler
        {
            Metadata = new("web"),
            Spec = new() { MaxReplicas = 3, ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" } },
        });
        """,
        Good: """
        External<Deployment>("web");
        Add(new HorizontalPodAutoscaler
        {
            Metadata = new("web"),
            Spec = new() { MaxReplicas = 3, ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" } },
        });
        """)
    {
        Category = "References",
    };
}
