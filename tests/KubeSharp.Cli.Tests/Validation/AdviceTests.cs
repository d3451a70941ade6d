using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Validation;

/// <summary>Advice in <c>validate</c>.</summary>
public sealed class AdviceTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers:
          - name: web
            image: nginx
            env: [{name: API_TOKEN, value: t0p-s3cret}]

        """;

    [Fact]
    public void Advice_is_a_warning_with_a_place_and_leaves_the_exit_code_at_0()
    {
        var result = CliRun.RunWithInput(Pod, "validate", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("(7,12): warning KUBE2005: spec.containers[0].image: ", result.Output, StringComparison.Ordinal);
        Assert.Equal("1 object: 0 errors, 2 warnings\n", result.Error);
    }

    [Fact]
    public void A_secret_in_plain_text_is_told_of_without_its_value()
    {
        var result = CliRun.RunWithInput(Pod, "validate", "-");

        Assert.Contains("warning KUBE2041: spec.containers[0].env[0].value: ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("t0p-s3cret", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 object: 0 errors, 1 warning\n", "--nowarn", "KUBE2005")]
    [InlineData("1 object: 0 errors, 0 warnings\n", "--nowarn", "KUBE2005", "--nowarn", "kube2041")]
    [InlineData("1 object: 0 errors, 0 warnings\n", "--nowarn", "all")]
    [InlineData("1 object: 0 errors, 3 warnings\n", "--warn", "KUBE2037")]
    [InlineData("1 object: 0 errors, 1 warning\n", "--nowarn", "all", "--warn", "KUBE2037")]
    public void Advice_can_be_switched(string expected, params string[] options) =>
        Assert.Equal(expected, CliRun.RunWithInput(Pod, ["validate", "-", .. options]).Error);

    [Theory]
    [InlineData("--nowarn", "KUBE1017", "KUBE1017 is an error that nothing silences")]
    [InlineData("--nowarn", "KUBE3104", "KUBE3104 is an error that nothing silences")]
    [InlineData("--nowarn", "KUBE2999", "there is no rule 'KUBE2999'")]
    [InlineData("--warn", "all", "there is no rule 'all'")]
    public void What_is_no_advice_cannot_be_switched(string option, string id, string expected)
    {
        var result = CliRun.RunWithInput(Pod, "validate", "-", option, id);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }
}
