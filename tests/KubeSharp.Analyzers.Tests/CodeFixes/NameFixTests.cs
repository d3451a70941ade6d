using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

public sealed class NameFixTests
{
    [Theory]
    [InlineData(
        """new() { Labels = new() { ["app.kubernetes.io/name"] = "web", ["app"] = "x" } }""",
        "web",
        """new() { Labels = new() { ["app.kubernetes.io/name"] = "web", ["app"] = "x" }, Name = "web" }""")]
    [InlineData("new()", "server", "new() { Name = \"server\" }")]
    [InlineData("new() { Namespace = \"ai\" }", "server", "new() { Namespace = \"ai\", Name = \"server\" }")]
    public Task An_object_is_called_as_its_label_or_its_one_container(string metadata, string name, string mended) =>
        FixedCode.CheckAsync(Pod(Mark(metadata)), $"Name the object '{name}'", Pod(mended));

    [Fact]
    public async Task An_object_without_labels_and_containers_is_named_by_its_author() => Assert.Empty(await FixedCode.OfferedAsync(
        "Add(new ConfigMap { Metadata = {|KUBE1010:new()|} });"));

    private static string Mark(string metadata) => "{|KUBE1010:new()|}" + metadata["new()".Length..];

    private static string Pod(string metadata) => $$"""
        Add(new Pod { Metadata = {{metadata}}, Spec = new() { Containers = [new() { Name = "server", Image = "nginx:1.29" }] } });
        """;
}
