using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Analyzers.Tests;

/// <summary>The properties of a project as the compiler hands them to analyzers.</summary>
internal sealed class ProjectOptions(string? kubernetesVersion) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(kubernetesVersion);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Properties(string? kubernetesVersion) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.KubernetesVersion" ? kubernetesVersion : null;
            return value is not null;
        }
    }
}
