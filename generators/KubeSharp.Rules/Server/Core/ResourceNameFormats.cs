using System.Numerics;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The names of resources that quotas, limit ranges and metrics can tell of (pkg/apis/core/helper).</summary>
internal static class ResourceNameFormats
{
    private const string HugePages = "hugepages-";
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
            ? IsCompute(name) || IsHugePages(name) ? null : "use 'cpu', 'memory', 'ephemeral-storage', 'hugepages-...' or a name with a domain"
            : IsNative(name) || IsExtended(name) ? null
            : "a name with a domain does not begin with 'requests.' and has 54 characters at most");

    /// <summary>A resource that some object has (validateResourceName).</summary>
    public static string? OfObjects(string name) =>
        NameFormats.QualifiedName(name) ?? (name.IndexOf('/') >= 0 || name == "storage" || IsOfQuotas(name) ? null : NoResource);

    /// <summary>A resource that a quota counts (ValidateResourceQuotaResourceName).</summary>
    public static string? OfQuotas(string name) => NameFormats.QualifiedName(name) ?? (name.IndexOf('/') >= 0
        || IsOfQuotas(name) ? null : NoResource);

    /// <summary>Whether only whole units are counted.</summary>
    public static bool IsCounted(string name) => Array.IndexOf(s_counted, name) >= 0 || IsExtended(name);

    /// <summary>Whether a container may ask for less than its limit.</summary>
    public static bool AllowsOvercommit(string name) => IsNative(name) && !IsHugePages(name);

    /// <summary>Whether an amount is whole, down to thousandths, to which the API server rounds up before it looks.</summary>
    public static bool IsWhole(QuantityAmount amount) =>
        (QuantityAmount.DivideRoundingUp(amount.Nanos, BigInteger.Pow(10, 6)) % 1000).IsZero;

    private static bool IsOfQuotas(string name) =>
        IsCompute(name) || IsHugePages(name) || name.StartsWith("requests." + HugePages, StringComparison.Ordinal)
        || Array.IndexOf(s_counted, name) >= 0 || Array.IndexOf(s_bounds, name) >= 0;

    private static bool IsCompute(string name) => Array.IndexOf(s_compute, name) >= 0;

    private static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    private static bool IsNative(string name) => name.IndexOf('/') < 0 || name.Contains("kubernetes.io/");

    private static bool IsExtended(string name) =>
        !IsNative(name) && !name.StartsWith("requests.", StringComparison.Ordinal) && NameFormats.QualifiedName("requests." + name) is null;
}
