using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("unknown verb 'fmtt'; did you mean 'fmt'?", "fmtt", "x.yaml")]
    [InlineData("unknown verb 'frobnicate'; known: fmt, emit, validate, schema, crd", "frobnicate")]
    [InlineData("unknown verb 'stripe'; did you mean 'strip'?", "schema", "stripe")]
    [InlineData("unknown option '--fromat'; did you mean '--format'?", "fmt", "--fromat", "json", "-")]
    [InlineData("unknown option '--fromat'; did you mean '--format'?", "fmt", "-", "--fromat", "json")]
    [InlineData("unknown option '--enviroment'; did you mean '--environment'?", "emit", ".", "--enviroment", "dev")]
    [InlineData("unknown format 'xml' (known: yaml, kyaml, json)", "fmt", "-", "--format", "xml")]
    [InlineData("--output, --write and --check exclude one another", "fmt", "a.yaml", "--write", "--check")]
    [InlineData("standard input has no name to write to", "fmt", "-", "--write")]
    [InlineData("standard input has no name to write to", "fmt", "-", "--output", "out")]
    [InlineData("Required argument 'PATH' missing for command: 'fmt'", "fmt")]
    [InlineData("Required argument missing for option: '--format'", "fmt", "-", "--format")]
    [InlineData("a verb is missing; known: fmt, emit, validate, schema, crd")]
    [InlineData("a verb is missing; known: strip, report", "schema")]
    public void Wrong_usage_is_told_on_standard_error_with_exit_code_2(string message, params string[] args)
    {
        var result = CliRun.Run(args);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help' shows the usage", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kubesharp fmt <PATH>... [options]", "kubesharp fmt manifests --write", "fmt")]
    [InlineData("--environment", "kubesharp emit llm.cs | kubectl apply -f -", "emit")]
    [InlineData("--lifecycle", "kubesharp schema strip", "schema", "strip")]
    [InlineData("fmt", "schema", "")]
    public void Help_shows_usage_and_examples(string usage, string example, params string[] verb)
    {
        var result = CliRun.Run([.. verb.Where(word => word.Length > 0), "--help"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(usage, result.Output, StringComparison.Ordinal);
        Assert.Contains(example, result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 done", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 140, line));
    }

    [Fact]
    public void The_version_is_that_of_the_package()
    {
        var result = CliRun.Run("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", result.Output);
    }

    [Fact]
    public void A_file_whose_name_begins_like_a_response_file_or_an_option_can_be_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("@-a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n");

        Assert.Equal(0, CliRun.Run("fmt", path).ExitCode);
        var missing = CliRun.Run("fmt", "@nothing.yaml", "--", "--nothing.yaml");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("@nothing.yaml: error KUBE1009: there is no such file or folder\n", missing.Error, StringComparison.Ordinal);
        Assert.Contains("--nothing.yaml: error KUBE1009: there is no such file or folder\n", missing.Error, StringComparison.Ordinal);
    }
}
