using Xunit;

namespace KubeSharp.Analyzers.Tests;

public sealed class ClusterVersionTests
{
    private const string Pod = """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }], {|KUBE4001:HostnameOverride|} = "web" },
        });
        """;

    [Fact]
    public Task A_field_that_the_cluster_lacks_is_an_error() => AnalyzedCode.CheckStackAsync(Pod, "1.33");

    [Theory]
    [InlineData("1.36")]
    [InlineData("v1.35.2-gke.100")]
    [InlineData(null)]
    public Task A_field_that_the_cluster_has_is_none(string? version) =>
        AnalyzedCode.CheckStackAsync(Pod.Replace("{|KUBE4001:HostnameOverride|}", "HostnameOverride", StringComparison.Ordinal), version);

    [Fact]
    public Task A_kind_that_the_cluster_lacks_is_an_error() => AnalyzedCode.CheckStackAsync(
        """
        Add(new {|KUBE4001:KubeSharp.Storage.V1.VolumeAttributesClass|} { Metadata = new("gold"), DriverName = "csi.example.org", Parameters = new() { ["tier"] = "gold" } });
        """,
        "1.33");

    [Fact]
    public Task A_deprecated_version_is_a_warning_that_names_its_replacement() => AnalyzedCode.CheckStackAsync("""
        Add(new {|KUBE4003:KubeSharp.Storage.V1beta1.VolumeAttributesClass|} { Metadata = new("gold"), DriverName = "csi.example.org", Parameters = new() { ["tier"] = "gold" } });
        """);

    [Theory]
    [InlineData("latest")]
    [InlineData("1.12")]
    [InlineData("2")]
    public async Task A_release_that_is_none_or_is_not_known_is_an_error(string version)
    {
        var diagnostic = Assert.Single(await AnalyzedCode.DiagnosticsAsync("public sealed class Demo { }", version));
        Assert.Equal("KUBE4004", diagnostic.Id);
        Assert.Contains($"'{version}'", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("1.30 to 1.36", diagnostic.ToString(), StringComparison.Ordinal);
    }
}
