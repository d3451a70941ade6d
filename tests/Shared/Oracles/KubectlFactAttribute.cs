using Xunit;

namespace KubeSharp.Tests.Oracles;

/// <summary>A fact that needs kubectl and is skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KubectlFactAttribute : FactAttribute
{
    public KubectlFactAttribute()
    {
        Skip = KubectlOracle.WhyMissing;
    }
}
