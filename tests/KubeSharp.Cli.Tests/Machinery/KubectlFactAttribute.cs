using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>A fact that needs kubectl and data beside the repository, and is skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KubectlFactAttribute : FactAttribute
{
    public KubectlFactAttribute(params string[] relativePaths)
    {
        Skip = Kubectl.WhyMissing ?? (relativePaths.Length == 0 ? null : SharedData.WhyMissing(relativePaths));
    }
}
