using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Documentation;

/// <summary>A fact that needs the KubernetesClient package and data beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KubernetesClientFactAttribute : FactAttribute
{
    public KubernetesClientFactAttribute(params string[] relativePaths)
    {
        Skip = KubernetesClientPackage.WhyMissing() ?? (relativePaths.Length == 0 ? null : SharedData.WhyMissing(relativePaths));
    }
}
