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
        Bad: """
        Add(new ValidatingAdmissionPolicy
        {
            Metadata = new("replicas"),
            Spec = new()
            {
                MatchConstraints = new()
                {
                    ResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["deployments"] }],
                },
                Validations = [new() { Expression = "object.spec.replicas <" }],
            },
        });
        """,
        Good: """
        Add(new ValidatingAdmissionPolicy
        {
            Metadata = new("replicas"),
            Spec = new()
            {
                MatchConstraints = new()
                {
                    ResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["deployments"] }],
                },
                Validations = [new() { Expression = "object.spec.replicas < 10" }],
            },
        });
        """);
}
