using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

public sealed class QuantityFixTests
{
    [Theory]
    [InlineData("512MB", "512Mi", "512M")]
    [InlineData("64gb", "64Gi", "64G")]
    [InlineData("1K", "1Ki", "1k")]
    [InlineData("1kb", "1Ki", "1k")]
    [InlineData("2GiB", "2Gi")]
    [InlineData("2gi", "2Gi")]
    [InlineData("1 Gi", "1Gi")]
    [InlineData("1_000", "1000")]
    [InlineData("100 bytes", "100")]
    [InlineData("2 cores", "2")]
    [InlineData("500mCPU", "500m")]
    [InlineData("1,5")]
    [InlineData("much")]
    [InlineData("")]
    [InlineData("50%")]
    public async Task What_is_no_quantity_can_become_what_was_meant(string written, params string[] meant)
    {
        var offered = await FixedCode.OfferedAsync(Claim($$"""{|KUBE1019:"{{written}}"|}"""));
        Assert.Equal(meant.Select(static text => $"Write '{text}'"), offered);
    }

    [Fact]
    public Task The_literal_is_replaced() => FixedCode.CheckAsync(Claim("""{|KUBE1019:"512MB"|}"""), "Write '512Mi'", Claim("\"512Mi\""));

    [Fact]
    public Task One_command_mends_all_of_a_kind() => FixedCode.CheckAllAsync(
        Claim("""{|KUBE1019:"512MB"|}""") + "\n" + Claim("""{|KUBE1019:"2GB"|}"""),
        "Write '512M'",
        Claim("\"512M\"") + "\n" + Claim("\"2G\""));

    [Fact]
    public async Task A_constant_is_found_and_left_to_its_author() =>
        Assert.Empty(await FixedCode.OfferedAsync("const string Size = \"1GB\";\n" + Claim("{|KUBE1019:Size|}")));

    [Theory]
    [InlineData("\"1Gi\"")]
    [InlineData("text")]
    [InlineData("$\"{count}GB\"")]
    [InlineData("Quantity.Parse(text)")]
    public Task What_is_sound_or_not_known_is_no_error(string quantity) => AnalyzedCode.CheckStackAsync(Claim(quantity));

    [Fact]
    public Task A_text_that_is_parsed_is_looked_at() => AnalyzedCode.CheckStackAsync("""_ = Quantity.Parse({|KUBE1019:"1GB"|});""");

    [Theory]
    [InlineData("KUBE2001", "\"0.5Gi\"", "Write '512Mi'", "\"512Mi\"")]
    [InlineData("KUBE2001", "\"1024Mi\"", "Write '1Gi'", "\"1Gi\"")]
    [InlineData("KUBE2002", "512", "Write '512Mi'", "\"512Mi\"")]
    [InlineData("KUBE2002", "\"1073741824\"", "Write '1Gi'", "\"1Gi\"")]
    [InlineData("KUBE2003", "\"512m\"", "Write '512Mi'", "\"512Mi\"")]
    [InlineData("KUBE2003", "\"512m\"", "Write '512M'", "\"512M\"")]
    public Task Advice_on_quantities_can_be_taken(string id, string written, string title, string mended) =>
        FixedCode.CheckAsync(Claim($"{{|{id}:{written}|}}"), title, Claim(mended));

    private static string Claim(string storage) => $$"""
        Add(new PersistentVolumeClaim
        {
            Metadata = new("data"),
            Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new() { ["storage"] = {{storage}} } } },
        });
        """;
}
