namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule CelExpression { get; } = new(
        "KUBE1036",
        "Write CEL expressions that compile",
        RuleSeverity.Refused,
        """
        The API server compiles the expressions of policies, webhooks, selectors and schemas when it takes the object (https://kubernetes.io/docs/reference/using-api/cel).
        """,
        Bad: "",
        Good: "");
}
