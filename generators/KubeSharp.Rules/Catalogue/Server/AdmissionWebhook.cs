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
        Bad: "",
        Good: "");
}
