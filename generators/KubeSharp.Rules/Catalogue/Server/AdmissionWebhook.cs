namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule AdmissionWebhook { get; } = new(
        "KUBE1032",
        "Write webhooks and admission policies that are valid",
        RuleSeverity.Refused,
        """
        Webhooks have qualified names, one client configuration, review versions that the server knows and declared side effects (https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers).
        """,
        Bad: """
        Add(new ValidatingWebhookConfiguration
        {
            Metadata = new("models"),
            Webhooks =
            [
                new()
                {
                    Name = "models.example.com",
                    ClientConfig = new() { Service = new() { Namespace = "ai", Name = "models" } },
                    Rules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["deployments"] }],
                    SideEffects = "None",
                    AdmissionReviewVersions = ["v2"],
                },
            ],
        });
        """,
        Good: """
        Add(new ValidatingWebhookConfiguration
        {
            Metadata = new("models"),
            Webhooks =
            [
                new()
                {
                    Name = "models.example.com",
                    ClientConfig = new() { Service = new() { Namespace = "ai", Name = "models" } },
                    Rules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["deployments"] }],
                    SideEffects = "None",
                    AdmissionReviewVersions = ["v1"],
                },
            ],
        });
        """);
}
