using System.Text;
using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>What no formatter can take: each a message with its place and exit code 1, and nothing on standard output.</summary>
public sealed class BadInputTests
{
    private const string Good = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\n  data: [\n", 3, "KUBE1005")]
    [InlineData("apiVersion: v1\nkind: \"ConfigMap\n", 2, "KUBE1005")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\ndata: *nowhere\n", 3, "KUBE1005")]
    [InlineData("{\"apiVersion\": \"v1\",\n\"kind\": \"ConfigMap\",\n}}", 3, "KUBE1005")]
    [InlineData("{\"apiVersion\": \"v1\",\n\"kind\": \"Conf", 2, "KUBE1005")]
    [InlineData("apiVersion: v1\nkind: Service\nspec:\n  ports: http\n", 4, "KUBE1002")]
    [InlineData("apiVersion: v1\nkind: Service\nspec:\n  ports:\n  - port: eighty\n", 5, "KUBE1002")]
    [InlineData("just a text\n", 1, "KUBE1007")]
    [InlineData("- a\n- list\n", 1, "KUBE1007")]
    [InlineData("image:\n  tag: v1\n", 1, "KUBE1007")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\ndata:\n  a: \u0007\n", 4, "KUBE1005")]
    public void A_malformed_text_is_told_with_its_line(string text, int line, string id)
    {
        var result = CliRun.RunWithInput(text, "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches($@"(?m)^<stdin>\({line},\d+\): error {id}: ", result.Error);
        AssertNoStackTrace(result);
    }

    [Fact]
    public void A_template_of_Helm_is_told_to_be_one()
    {
        const string Template = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-a\n"
            + "  {{- with .Values.labels }}\n  labels:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n";

        var result = CliRun.RunWithInput(Template, "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(@"(?m)^<stdin>\(4,9\): error KUBE1005: .*helm template", result.Error);
    }

    [Fact]
    public void Braces_of_a_template_inside_quotes_are_text()
    {
        var result = CliRun.RunWithInput(Good + "data:\n  a: \"{{ .Values.a }}\"\n", "fmt", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("{{ .Values.a }}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_is_refused()
    {
        var text = Good + "data:\n  a: " + new string('x', 50 * 1024 * 1024) + "\n";

        var result = CliRun.RunWithInput(text, "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("<stdin>: error KUBE1008: the file is larger than 32 MiB", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        const int Depth = 10_000;
        var text = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));
        var document = open is "- " or "? " ? text : Good.ReplaceLineEndings("\n") + "data: " + text;

        var result = CliRun.RunWithInput(document, "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(": error KUBE100", result.Error, StringComparison.Ordinal);
        AssertNoStackTrace(result);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var bomb = new StringBuilder(Good).Append("data:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++)
        {
            bomb.Append(string.Join("", $"  a{i}: &a{i} [", string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10)), "]\n"));
        }

        var result = CliRun.RunWithInput(bomb.ToString(), "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KUBE1008", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_refused()
    {
        var result = CliRun.RunWithInput([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0], "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("<stdin>: error KUBE1005: the file is binary", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_UTF_8_is_refused_at_its_line()
    {
        var result = CliRun.RunWithInput([.. Encoding.UTF8.GetBytes(Good + "data:\n  a: "), 0xC3, 0x28, (byte)'\n'], "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(@"^<stdin>\(6,\d+\): error KUBE1005: .*UTF-8", result.Error);
    }

    [Fact]
    public void UTF_16_is_refused_with_advice()
    {
        var result = CliRun.RunWithInput([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)], "fmt", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("save it as UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n---\n")]
    [InlineData("null\n")]
    public void A_file_without_objects_is_told_and_an_error_only_when_strict(string text)
    {
        var lenient = CliRun.RunWithInput(text, "fmt", "-");
        var strict = CliRun.RunWithInput(text, "fmt", "-", "--strict");

        Assert.Equal((0, "", "<stdin>: warning KUBE1007: the file holds no object\n"), (lenient.ExitCode, lenient.Output, lenient.Error));
        Assert.Equal((1, "", "<stdin>: error KUBE1007: the file holds no object\n"), (strict.ExitCode, strict.Output, strict.Error));
    }

    [Fact]
    public void A_missing_file_is_told_and_nothing_is_printed_of_the_others()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.yaml", Good);

        var result = CliRun.Run("fmt", good, folder["missing.yaml"]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"{folder["missing.yaml"]}: error KUBE1009: there is no such file or folder\n", result.Error);
    }

    [UnixFact]
    public void A_device_without_end_is_refused()
    {
        var result = CliRun.Run("fmt", "/dev/zero");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("/dev/zero: error KUBE1008", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strictness_makes_unknown_fields_and_kinds_and_duplicate_keys_errors()
    {
        const string Text = Good + "  name: b\nfoo: 1\n---\napiVersion: x.io/v1\nkind: Foo\nmetadata:\n  name: a\nspec: {b: 1, a: 2}\n";

        var lenient = CliRun.RunWithInput(Text, "fmt", "-");
        var strict = CliRun.RunWithInput(Text, "fmt", "-", "--strict");

        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains("foo: 1\n", lenient.Output, StringComparison.Ordinal);
        Assert.EndsWith("spec:\n  b: 1\n  a: 2\n", lenient.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", lenient.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
        Assert.Contains("<stdin>(5,3): error KUBE1004: ", strict.Error, StringComparison.Ordinal);
        Assert.Contains("<stdin>(6,1): error KUBE1001: ", strict.Error, StringComparison.Ordinal);
        Assert.Contains(": error KUBE1006: ", strict.Error, StringComparison.Ordinal);
    }

    private static void AssertNoStackTrace(CliResult result)
    {
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("KUBE3012", result.Error, StringComparison.Ordinal);
    }
}
