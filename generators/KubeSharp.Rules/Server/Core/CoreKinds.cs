using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Kinds of the core group apart from pods, volumes and workloads.</summary>
internal static class CoreKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("v1", "Binding", NameFormats.PathSegment, BindingRules.Check),
        new("v1", "ConfigMap", NameFormats.Dns1123Subdomain, ConfigMapRules.Check),
        new("v1", "Endpoints", NameFormats.Dns1123Subdomain, EndpointsRules.Check),
        new("v1", "Event", NameFormats.PathSegment, EventRules.CheckCore),
        new("v1", "LimitRange", NameFormats.Dns1123Subdomain, LimitRangeRules.Check) { NeedsNoName = true },
        new("v1", "Namespace", NameFormats.Dns1123Label, NamespaceRules.Check),
        new("v1", "Node", NameFormats.Dns1123Subdomain, NodeRules.Check),
        new("v1", "ResourceQuota", NameFormats.Dns1123Subdomain, ResourceQuotaRules.Check),
        new("v1", "Secret", NameFormats.Dns1123Subdomain, SecretRules.Check),

        // Since 1.36 a digit may be first.
        new("v1", "Service", NameFormats.Dns1123Label, ServiceRules.Check),
        new("v1", "ServiceAccount", NameFormats.Dns1123Subdomain),
        new("events.k8s.io/v1", "Event", NameFormats.Dns1123Subdomain, EventRules.Check),
    ];
}
