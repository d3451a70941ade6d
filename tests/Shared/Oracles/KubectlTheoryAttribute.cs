using Xunit;

namespace KubeSharp.Tests.Oracles;

/// <summary>A theory that needs kubectl and is skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KubectlTheoryAttribute : TheoryAttribute
{
    public KubectlTheoryAttribute()
    {
        Skip = KubectlOracle.WhyMissing;
    }
}
