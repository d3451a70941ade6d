using Xunit;

namespace KubeSharp.Tests;

/// <summary>A theory that needs data beside the repository and is skipped, with the reason, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute(params string[] relativePaths)
    {
        Skip = SharedData.WhyMissing(relativePaths);
    }
}
