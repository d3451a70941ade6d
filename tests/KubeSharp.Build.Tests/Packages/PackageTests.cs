using Xunit;

namespace KubeSharp.Build.Tests.Packages;

/// <summary>What the packages hold and bring.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class PackageTests(PackedPackages packages)
{
    [Fact]
    public void The_runtime_depends_on_YamlDotNet_alone() =>
        Assert.Equal(["YamlDotNet"], packages.DependenciesOf("KubeSharp.Runtime").Keys);

    [Fact]
    public void The_kinds_depend_on_the_same_version_of_the_runtime_and_bring_no_more() => Assert.Equal(
        [KeyValuePair.Create("KubeSharp.Runtime", $"[{packages.Version}]")],
        packages.DependenciesOf("KubeSharp.Kubernetes").Where(dependency => dependency.Key != "YamlDotNet"));

    [Fact]
    public void The_package_brings_the_same_version_of_both() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["KubeSharp.Kubernetes"] = $"[{packages.Version}]",
            ["KubeSharp.Runtime"] = $"[{packages.Version}]",
        },
        packages.DependenciesOf("KubeSharp"));

    [Fact]
    public void The_kinds_of_machine_learning_bring_the_same_version_of_both_and_no_more() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["KubeSharp.Kubernetes"] = $"[{packages.Version}]",
            ["KubeSharp.Runtime"] = $"[{packages.Version}]",
        },
        packages.DependenciesOf("KubeSharp.MachineLearning").Where(dependency => dependency.Key != "YamlDotNet"));

    // Its usings reach those who reference it themselves, as with the package KubeSharp.
    [Fact]
    public void The_kinds_of_machine_learning_hold_their_usings_besides() => Assert.Equal(
        [
            "KubeSharp.MachineLearning.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
            "build/KubeSharp.MachineLearning.props",
            "lib/net10.0/KubeSharp.MachineLearning.dll", "lib/net10.0/KubeSharp.MachineLearning.xml",
        ],
        packages.FilesOf("KubeSharp.MachineLearning"));

    // The rules are internal to the runtime, which runs them on what it emits, and are no package of their own.
    [Theory]
    [InlineData("KubeSharp.Runtime", "lib/net10.0/KubeSharp.Rules.dll")]
    [InlineData("KubeSharp.Kubernetes")]
    public void A_library_package_holds_its_assembly_its_documentation_and_the_notices(string package, params string[] besides)
    {
        Assert.Equal(
            [
                $"{package}.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
                .. besides, $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml",
            ],
            packages.FilesOf(package));
        Assert.True(File.Exists(Path.Combine(packages.Feed, $"{package}.{packages.Version}.snupkg")));
    }

    [Fact]
    public void The_tool_carries_all_that_it_needs()
    {
        var files = packages.FilesOf("KubeSharp.Cli");
        Assert.Superset(
            new HashSet<string>
            {
                "KubeSharp.Cli.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
                "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/KubeSharp.Cli.dll",
                "tools/net10.0/any/KubeSharp.Kubernetes.dll", "tools/net10.0/any/KubeSharp.MachineLearning.dll",
                "tools/net10.0/any/KubeSharp.Runtime.dll", "tools/net10.0/any/YamlDotNet.dll",
            },
            files.ToHashSet());
        Assert.Empty(packages.DependenciesOf("KubeSharp.Cli"));
    }

    // No buildTransitive: NuGet would prefer it to build for direct references too, and whoever gets the package through another one must
    // not be affected.
    [Fact]
    public void The_package_holds_the_build_files_and_no_assembly_to_reference() => Assert.Equal(
        [
            "KubeSharp.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/KubeSharp.Analyzers.dll", "analyzers/dotnet/cs/KubeSharp.CodeFixes.dll",
            "analyzers/dotnet/cs/KubeSharp.Generators.dll", "analyzers/dotnet/cs/KubeSharp.Rules.dll",
            "analyzers/dotnet/cs/KubeSharp.Schema.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/KubeSharp.Emission.targets", "build/KubeSharp.Schemas.targets", "build/KubeSharp.Undocumented.globalconfig",
            "build/KubeSharp.Usings.props", "build/KubeSharp.props", "build/KubeSharp.targets",
            "lib/net10.0/_._",
        ],
        packages.FilesOf("KubeSharp"));
}
