namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule AccessControl { get; } = new(
        "KUBE1031",
        "Write roles and bindings that are valid",
        RuleSeverity.Refused,
        """
        A rule has verbs, and API groups with resources or non-resource URLs; a binding refers to a role and to subjects of three kinds (https://kubernetes.io/docs/reference/access-authn-authz/rbac).
        """,
        Bad: """
        Add(new Role
        {
            Metadata = new("metrics"),
            Rules = [new() { NonResourceURLs = ["/metrics"], Verbs = ["get"] }],
        });
        """,
        Good: """
        Add(new ClusterRole
        {
            Metadata = new("metrics"),
            Rules = [new() { NonResourceURLs = ["/metrics"], Verbs = ["get"] }],
        });
        """);
}
