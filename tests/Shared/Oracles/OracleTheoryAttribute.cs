using Xunit;

namespace KubeSharp.Tests.Oracles;

/// <summary>A theory that needs kubectl and the readers of npm, and is skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute()
    {
        Skip = KubectlOracle.WhyMissing ?? NodeOracle.WhyMissing;
    }
}
