namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Autoscaling { get; } = new(
        "KUBE1034",
        "Write autoscalers that are valid",
        RuleSeverity.Refused,
        """
        Metrics have one source and one target; bounds and behaviour have their ranges (https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale).
        """,
        Bad: """
        Add(new HorizontalPodAutoscaler
        {
            Metadata = new("web"),
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MinReplicas = 3,
                MaxReplicas = 2,
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
        """);
}
