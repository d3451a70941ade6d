using Xunit;

namespace KubeSharp.Tests.Oracles;

/// <summary>A fact that needs kubectl and the readers of npm, and is skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        Skip = KubectlOracle.WhyMissing ?? NodeOracle.WhyMissing;
    }
}
