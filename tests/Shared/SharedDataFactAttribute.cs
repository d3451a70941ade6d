using Xunit;

namespace KubeSharp.Tests;

/// <summary>A fact that needs data beside the repository and is skipped, with the reason, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(params string[] relativePaths)
    {
        Skip = SharedData.WhyMissing(relativePaths);
    }
}
