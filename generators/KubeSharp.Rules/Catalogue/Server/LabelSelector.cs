namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule LabelSelector { get; } = new(
        "KUBE1027",
        "Write selectors that are valid",
        RuleSeverity.Refused,
        """
        In and NotIn need values, Exists and DoesNotExist take none; keys and values are those of labels (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors).
        """,
        Bad: """
        Add(new NetworkPolicy
        {
            Metadata = new("web"),
            Spec = new() { PodSelector = new() { MatchExpressions = [new() { Key = "app", Operator = "In", Values = [] }] } },
        });
        """,
        Good: """
        Add(new NetworkPolicy
        {
            Metadata = new("web"),
            Spec = new() { PodSelector = new() { MatchExpressions = [new() { Key = "app", Operator = "In", Values = ["web"] }] } },
        });
        """);
}
