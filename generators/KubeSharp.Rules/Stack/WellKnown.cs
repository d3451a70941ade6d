namespace KubeSharp.Rules.Stack;

/// <summary>Objects that every cluster has.</summary>
internal static class WellKnown
{
    public static bool Exists(ObjectReference name) => (name.Group, name.Kind) switch
    {
        ("", "ServiceAccount") => name.Name == "default" || IsSystemSpace(name),
        ("", "ConfigMap") => name.Name == "kube-root-ca.crt" || IsSystemSpace(name),
        ("", "Service") => (name.Name == "kubernetes" && name.Namespace is "default" or "") || IsSystemSpace(name),
        ("rbac.authorization.k8s.io", "ClusterRole") => name.Name is "cluster-admin" or "admin" or "edit" or "view" || IsSystem(name.Name),
        ("rbac.authorization.k8s.io", "Role") => IsSystem(name.Name) || IsSystemSpace(name),
        ("scheduling.k8s.io", "PriorityClass") => name.Name.StartsWith("system-", StringComparison.Ordinal),
        _ => IsSystemSpace(name),
    };

    private static bool IsSystem(string name) =>
        name.StartsWith("system:", StringComparison.Ordinal) || name.StartsWith("kubeadm:", StringComparison.Ordinal);

    /// <summary>What lives in Kubernetes' own namespaces comes with the cluster.</summary>
    private static bool IsSystemSpace(ObjectReference name) => name.Namespace is "kube-system" or "kube-public" or "kube-node-lease";
}
