namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingRole { get; } = new(
        "KUBE3115",
        "Bring the roles that are bound, or declare them",
        RuleSeverity.Advice,
        """
        A binding of a role that is not there gives nothing. Kubernetes' own roles (cluster-admin, admin, edit, view, system:...) are
        always there.
        """,
        Bad: """
        Add(new RoleBinding
        {
            Metadata = new("web"),
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "reader" },
            Subjects = [new() { Kind = "ServiceAccount", Name = "default", Namespace = "web" }],
        });
        """,
        Good: """
        External<Role>("reader");
        Add(new RoleBinding
        {
            Metadata = new("web"),
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "reader" },
            Subjects = [new() { Kind = "ServiceAccount", Name = "default", Namespace = "web" }],
        });
        """)
    {
        Category = "References",
    };
}
