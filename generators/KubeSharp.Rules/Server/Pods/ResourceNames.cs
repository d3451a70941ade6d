using System.Numerics;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Names of resources such as <c>cpu</c> and <c>nvidia.com/gpu</c> (pkg/apis/core/helper).</summary>
internal static class ResourceNames
{
    private const string HugePages = "hugepages-";

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

    /// <summary>Whether an amount is a whole number, down to thousandths, to which the API server rounds up before it looks.</summary>
    public static bool IsWhole(QuantityAmount amount)
    {
        var thousandths = QuantityAmount.DivideRoundingUp(amount.Nanos, BigInteger.Pow(10, 6));
        return (thousandths % 1000).IsZero;
    }
}
