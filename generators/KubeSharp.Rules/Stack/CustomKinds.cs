namespace KubeSharp.Rules.Stack;

/// <summary>What controllers of custom resources are known to make. Of a kind that nobody knows, anything may come.</summary>
internal static class CustomKinds
{
    private static readonly HashSet<string> s_ownGroups = new(StringComparer.Ordinal)
    {
        "admissionregistration.k8s.io",
        "apiextensions.k8s.io",
        "apiregistration.k8s.io",
        "authentication.k8s.io",
        "authorization.k8s.io",
        "certificates.k8s.io",
        "coordination.k8s.io",
        "discovery.k8s.io",
        "events.k8s.io",
        "flowcontrol.apiserver.k8s.io",
        "internal.apiserver.k8s.io",
        "networking.k8s.io",
        "node.k8s.io",
        "rbac.authorization.k8s.io",
        "resource.k8s.io",
        "scheduling.k8s.io",
        "storage.k8s.io",
        "storagemigration.k8s.io",
    };

    /// <summary>Groups and kinds that are only read; a group alone stands for all its kinds.</summary>
    private static readonly HashSet<string> s_makeNothing = new(StringComparer.Ordinal)
    {
        "cilium.io",
        "external-secrets.io/ClusterSecretStore",
        "external-secrets.io/SecretStore",
        "gateway.networking.k8s.io/BackendTLSPolicy",
        "gateway.networking.k8s.io/GRPCRoute",
        "gateway.networking.k8s.io/GatewayClass",
        "gateway.networking.k8s.io/HTTPRoute",
        "gateway.networking.k8s.io/ReferenceGrant",
        "gateway.networking.k8s.io/TCPRoute",
        "gateway.networking.k8s.io/TLSRoute",
        "gateway.networking.k8s.io/UDPRoute",
        "inference.networking.k8s.io",
        "inference.networking.x-k8s.io",
        "keda.sh/ClusterTriggerAuthentication",
        "keda.sh/ScaledObject",
        "keda.sh/TriggerAuthentication",
        "kueue.x-k8s.io",
        "kyverno.io",
        "monitoring.coreos.com/PodMonitor",
        "monitoring.coreos.com/Probe",
        "monitoring.coreos.com/PrometheusRule",
        "monitoring.coreos.com/ScrapeConfig",
        "monitoring.coreos.com/ServiceMonitor",
        "networking.istio.io",
        "security.istio.io",
        "snapshot.storage.k8s.io",
    };

    /// <summary>What the controllers of a group make beside pods.</summary>
    private static readonly Dictionary<string, string[]> s_products = new(StringComparer.Ordinal)
    {
        ["argoproj.io"] = ["Job", "Pod", "ReplicaSet"],
        ["external-secrets.io"] = ["Secret"],
        ["cert-manager.io"] = ["Secret"],
        ["jobset.x-k8s.io"] = ["Service"],
        ["keda.sh"] = ["HorizontalPodAutoscaler"],
        ["leaderworkerset.x-k8s.io"] = ["Service", "StatefulSet"],
        ["ray.io"] = ["RayCluster", "RayJob", "Role", "RoleBinding", "Service", "ServiceAccount"],
    };

    private static readonly HashSet<string> s_closedGroups = new(StringComparer.Ordinal)
    {
        "argoproj.io",
        "cert-manager.io",
        "external-secrets.io",
        "jobset.x-k8s.io",
        "keda.sh",
        "leaderworkerset.x-k8s.io",
        "ray.io",
    };

    /// <summary>Whether a kind is one of Kubernetes' own.</summary>
    public static bool AreOwn(string group) => group.IndexOf('.') < 0 || s_ownGroups.Contains(group);

    /// <summary>Whether a controller may make other objects of an object of this kind.</summary>
    public static bool MakeObjects(StackObject value) =>
        !AreOwn(value.Group) && !s_makeNothing.Contains(value.Group) && !s_makeNothing.Contains($"{value.Group}/{value.Kind}");

    /// <summary>Whether a controller may make an object of a kind, named after its own.</summary>
    public static bool Make(StackObject maker, string kind) =>
        !s_products.TryGetValue(maker.Group, out var products) || Array.IndexOf(products, kind) >= 0;

    /// <summary>
    /// Whether pods of an object may have labels that its templates do not tell. The controllers of these groups add only labels of their
    /// own domains, see <see cref="SystemLabels"/>.
    /// </summary>
    public static bool GiveLabels(StackObject value) =>
        MakeObjects(value) && !s_closedGroups.Contains(value.Group);
}
