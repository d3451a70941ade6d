using Xunit;

namespace KubeSharp.Tests.Patching;

/// <summary>A theory that needs kubectl and is skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KubectlTheoryAttribute : TheoryAttribute
{
    public KubectlTheoryAttribute()
    {
        Skip = KubectlPatch.WhyMissing;
    }
}
