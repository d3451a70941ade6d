using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class AccessTests
{
    private const string Roles = """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: reader, namespace: ai}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: nodes}
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: web, namespace: ai}
        ---

        """;

    [Theory]
    [InlineData("Role", "reader", true)]
    [InlineData("Role", "nodes", false)]
    [InlineData("ClusterRole", "nodes", true)]
    [InlineData("ClusterRole", "reader", false)]
    [InlineData("ClusterRole", "cluster-admin", true)]
    [InlineData("ClusterRole", "view", true)]
    [InlineData("ClusterRole", "system:auth-delegator", true)]
    [InlineData("Role", "view", false)]
    public void A_binding_needs_its_role(string kind, string name, bool isFine) =>
        Assert.Equal(isFine ? [] : ["KUBE3115 roleRef.name"], AppYaml.Find(Roles + Binding("RoleBinding", kind, name, "{kind: User, name: x}")));

    [Theory]
    [InlineData("{kind: ServiceAccount, name: web, namespace: ai}", true)]
    [InlineData("{kind: ServiceAccount, name: default, namespace: other}", true)]
    [InlineData("{kind: ServiceAccount, name: controller, namespace: kube-system}", true)]
    [InlineData("{kind: Group, name: none}", true)]
    [InlineData("{kind: ServiceAccount, name: none, namespace: ai}", false)]
    [InlineData("{kind: ServiceAccount, name: web, namespace: other}", false)]
    public void A_binding_needs_its_accounts(string subject, bool isFine)
    {
        string[] expected = isFine ? [] : ["KUBE3114 subjects[0].name"];

        Assert.Equal(expected, AppYaml.Find(Roles + Binding("RoleBinding", "Role", "reader", subject)));
        Assert.Equal(expected, AppYaml.Find(Roles + Binding("ClusterRoleBinding", "ClusterRole", "nodes", subject)));
    }

    [Fact]
    public void An_account_of_another_namespace_is_named() => Assert.Equal(
        "RoleBinding ai/x: the app has no ServiceAccount 'web' in namespace 'other', only in namespace 'ai': add it, or declare"
        + " External<ServiceAccount>(\"web\", \"other\") if the cluster has it",
        AppYaml.Message(Roles + Binding("RoleBinding", "Role", "reader", "{kind: ServiceAccount, name: web, namespace: other}")));

    private static string Binding(string kind, string roleKind, string role, string subject) => $$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: {{kind}}
        metadata: {name: x, namespace: ai}
        roleRef: {kind: {{roleKind}}, name: '{{role}}'}
        subjects: [{{subject}}]
        """;
}
