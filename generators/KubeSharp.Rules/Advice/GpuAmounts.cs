using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Advice;

/// <summary>The graphics processors that containers ask for.</summary>
internal static class GpuAmounts
{
    /// <summary>The limit of a container that counts GPUs, above 0; null where there is none, or where it is not known.</summary>
    public static RuleNode? Of(RuleNode container, decimal atLeast = 1) =>
        container["resources"]["limits"].Entries.FirstOrDefault(limit => IsGpu(limit.Name) && IsAtLeast(limit, atLeast));

    private static bool IsGpu(string resource) => resource is "nvidia.com/gpu" or "amd.com/gpu";

    private static bool IsAtLeast(RuleNode limit, decimal least) =>
        limit.Text is { } text && QuantityText.AmountOf(text) is { } amount
        && amount.Nanos >= (System.Numerics.BigInteger)least * QuantityAmount.NanosPerUnit;
}
