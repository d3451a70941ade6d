using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The names of resources that quotas, limit ranges and metrics can tell of (pkg/apis/core/helper).</summary>
internal static class ResourceNameFormats
{
    private const string HugePages = "hugepages-";
    private const string NoContainerResource = "use 'cpu', 'memory', 'ephemeral-storage', 'hugepages-...' or a name with a domain";
    private const string NoResource = "there is no such resource; others than Kubernetes' own have a domain, such as 'nvidia.com/gpu'";

    private static readonly string[] s_compute = ["cpu", "memory", "ephemeral-storage"];

    private static readonly string[] s_counted =
    [
        "pods", "resourcequotas", "services", "replicationcontrollers",
        "secrets", "configmaps", "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
    ];

    private static readonly string[] s_bounds =
    [
        "requests.cpu", "requests.memory", "requests.ephemeral-storage",
        "requests.storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
    ];

    /// <summary>A resource of containers (ValidateContainerResourceName).</summary>
    public static string? OfContainers(string name) =>
        NameFormats.QualifiedName(name)
        ?? (name.IndexOf('/') < 0
            ? IsCompute(name) || ResourceNames.IsHugePages(name) ? null : NoContainerResource
            : ResourceNames.IsNative(name) || ResourceNames.IsExtended(name) ? null
            : "a name with a domain does not begin with 'requests.' and has 54 characters at most");

    /// <summary>A resource that some object has (validateResourceName).</summary>
    public static string? OfObjects(string name) =>
        NameFormats.QualifiedName(name) ?? (name.IndexOf('/') >= 0 || name == "storage" || IsOfQuotas(name) ? null : NoResource);

    /// <summary>A resource that a quota counts (ValidateResourceQuotaResourceName).</summary>
    public static string? OfQuotas(string name) => NameFormats.QualifiedName(name) ?? (name.IndexOf('/') >= 0
        || IsOfQuotas(name) ? null : NoResource);

    /// <summary>Whether only whole units are counted.</summary>
    public static bool IsCounted(string name) => Array.IndexOf(s_counted, name) >= 0 || ResourceNames.IsExtended(name);

    private static bool IsOfQuotas(string name) =>
        IsCompute(name) || ResourceNames.IsHugePages(name) || name.StartsWith("requests." + HugePages, StringComparison.Ordinal)
        || Array.IndexOf(s_counted, name) >= 0 || Array.IndexOf(s_bounds, name) >= 0;

    private static bool IsCompute(string name) => Array.IndexOf(s_compute, name) >= 0;
}
