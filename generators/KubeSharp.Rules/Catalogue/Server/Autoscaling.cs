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
        Bad: "",
        Good: "");
}
