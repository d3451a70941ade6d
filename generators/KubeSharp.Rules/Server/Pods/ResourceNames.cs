using System.Numerics;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Names of resources such as <c>cpu</c> and <c>nvidia.com/gpu</c> (pkg/apis/core/helper).</summary>
internal static class ResourceNames
{
    private const string HugePages = "hugepages-";

    private static readonly BigInteger s_nanosPerThousandth = BigInteger.Pow(10, 6);

    public static bool IsHugePages(string name) => name.StartsWith(HugePages, StringComparison.Ordinal);

    /// <summary>A resource of Kubernetes itself: it has no domain, or that of Kubernetes.</summary>
    public static bool IsNative(string name) => name.IndexOf('/') < 0 || name.Contains("kubernetes.io/");

    /// <summary>A resource that a device plugin brings: only whole units can be had, and they are not shared.</summary>
    public static bool IsExtended(string name) =>
        !IsNative(name) && !name.StartsWith("requests.", StringComparison.Ordinal) && NameFormats.QualifiedName("requests." + name) is null;

    /// <summary>Whether a container may ask for less than its limit.</summary>
    public static bool AllowsOvercommit(string name) => IsNative(name) && !IsHugePages(name);

    /// <summary>A resource that containers can have.</summary>
    public static bool IsOfContainers(string name) =>
        name.IndexOf('/') >= 0
            ? NameFormats.QualifiedName(name) is null && (IsNative(name) || IsExtended(name))
            : name is "cpu" or "memory" or "ephemeral-storage" || (IsHugePages(name) && NameFormats.QualifiedName(name) is null);

    /// <summary>A resource that a pod as a whole can have (KEP-2837).</summary>
    public static bool IsOfPods(string name) =>
        name is "cpu" or "memory" || (IsHugePages(name) && NameFormats.QualifiedName(name) is null);

    /// <summary>Whether an amount is a whole number of the pages that the name tells of.</summary>
    public static bool IsWholePages(string name, QuantityAmount amount)
    {
        if (QuantityText.AmountOf(name.Substring(HugePages.Length)) is not { } page || page.Nanos.Sign <= 0
            || !(page.Nanos % QuantityAmount.NanosPerUnit).IsZero)
        {
            return false;
        }

        var size = page.Nanos / QuantityAmount.NanosPerUnit;
        return (QuantityAmount.DivideRoundingUp(amount.Nanos, QuantityAmount.NanosPerUnit) % size).IsZero;
    }

    /// <summary>An amount in thousandths, to which the API server rounds up before it looks (SetDefaults_ResourceList).</summary>
    public static BigInteger Thousandths(QuantityAmount amount) => QuantityAmount.DivideRoundingUp(amount.Nanos, s_nanosPerThousandth);

    public static bool IsWhole(QuantityAmount amount) => (Thousandths(amount) % 1000).IsZero;
}
