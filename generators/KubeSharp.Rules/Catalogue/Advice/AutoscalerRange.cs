namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule AutoscalerRange { get; } = new(
        "KUBE2011",
        "Give an autoscaler room",
        RuleSeverity.Advice,
        """
        Where the least and the most replicas are the same number, the autoscaler changes nothing, and only stops somebody from scaling by hand (https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale).
        """,
        Bad: """
        Add(new HorizontalPodAutoscaler
        {
            Metadata = new("web"),
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MinReplicas = 3,
                MaxReplicas = 3,
            },
        });
        """,
        Good: """
        Add(new HorizontalPodAutoscaler
        {
            Metadata = new("web"),
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MinReplicas = 3,
                MaxReplicas = 12,
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
