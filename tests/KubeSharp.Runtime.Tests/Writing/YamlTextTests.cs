using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Which of plain, quoted and literal a text becomes in block-style YAML, to the byte.</summary>
public class YamlTextTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Name")]
    [InlineData("vllm/vllm-openai:v0.11.0")]
    [InlineData("http://x:80/")]
    [InlineData("registry.io/a@sha256:0123")]
    [InlineData("dGVzdA==")]
    [InlineData("a+b")]
    [InlineData("app.kubernetes.io/name")]
    [InlineData("e1a")]
    [InlineData("none")]
    [InlineData("notes")]
    [InlineData("truely")]
    public void Harmless_texts_are_plain(string text) => Assert.Equal(text, Written(text));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("nO")]
    [InlineData("Y")]
    [InlineData("ON")]
    [InlineData("Null")]
    [InlineData("tRUE")]
    [InlineData("Infinity")]
    [InlineData("NaN")]
    [InlineData("~")]
    [InlineData("=")]
    [InlineData("<<")]
    [InlineData("0123")]
    [InlineData("0o7")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("e")]
    [InlineData("e1")]
    [InlineData("E+05")]
    [InlineData("1_000")]
    [InlineData("12:30:45")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("2024-01-01")]
    [InlineData("160Gi")]
    [InlineData("8080")]
    [InlineData("--port")]
    [InlineData("/data")]
    [InlineData("a:")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("two words")]
    [InlineData("{{ .Values.x }}")]
    [InlineData("é")]
    [InlineData("日本語")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("a\u00A0b")]
    public void Other_texts_are_quoted_as_they_are(string text) => Assert.Equal($"\"{text}\"", Written(text));

    [Theory]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\rb", "\"a\\rb\"")]
    [InlineData("\b\f", "\"\\b\\f\"")]
    [InlineData("\0", "\"\\u0000\"")]
    [InlineData("\u001B[0m", "\"\\u001b[0m\"")]
    [InlineData("\u007F", "\"\\u007f\"")]
    [InlineData("\u0085", "\"\\u0085\"")]
    [InlineData("é\u009F", "\"é\\u009f\"")]
    [InlineData("\u2028\u2029", "\"\\u2028\\u2029\"")]
    [InlineData("\uFEFFa", "\"\\ufeffa\"")]
    [InlineData("\uFFFE\uFFFF", "\"\\ufffe\\uffff\"")]
    public void What_readers_change_or_refuse_is_escaped(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("a\n", "|\n  a")]
    [InlineData("a\nb", "|-\n  a\n  b")]
    [InlineData("a\nb\n", "|\n  a\n  b")]
    [InlineData("a\n\n", "|+\n  a\n")]
    [InlineData("a\n\n\n", "|+\n  a\n\n")]
    [InlineData("a\n\nb\n", "|\n  a\n\n  b")]
    [InlineData("\na\n", "|\n\n  a")]
    [InlineData("a\n  b\n\tc\n", "|\n  a\n    b\n  \tc")]
    [InlineData("---\n# a: b\n%\n...\n", "|\n  ---\n  # a: b\n  %\n  ...")]
    [InlineData("é\n😀\n", "|\n  é\n  😀")]
    public void Lines_are_a_literal_block(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("\n", "\"\\n\"")]
    [InlineData(" \n", "\" \\n\"")]
    [InlineData(" a\nb", "\" a\\nb\"")]
    [InlineData("\ta\nb", "\"\\ta\\nb\"")]
    [InlineData("\n a", "\"\\n a\"")]
    [InlineData("\n\ta", "\"\\n\\ta\"")]
    [InlineData("a \nb", "\"a \\nb\"")]
    [InlineData("a\t\nb", "\"a\\t\\nb\"")]
    [InlineData("a\nb ", "\"a\\nb \"")]
    [InlineData("a\r\nb\r\n", "\"a\\r\\nb\\r\\n\"")]
    [InlineData("a\nb\u0085c", "\"a\\nb\\u0085c\"")]
    [InlineData("a\nb\u2028", "\"a\\nb\\u2028\"")]
    [InlineData("a\n\uFEFF", "\"a\\n\\ufeff\"")]
    public void Lines_that_a_literal_block_would_change_are_quoted(string text, string expected) => Assert.Equal(expected, Written(text));

    [Fact]
    public void Long_lines_are_never_folded()
    {
        var text = string.Concat(Enumerable.Repeat("many words ", 1000));

        Assert.Equal($"\"{text}\"", Written(text));
        Assert.Equal($"|\n  {text}.", Written(text + ".\n"));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("nvidia.com/gpu", "nvidia.com/gpu")]
    [InlineData("y", "\"y\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("010", "\"010\"")]
    [InlineData("e5", "\"e5\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("a:b", "\"a:b\"")]
    [InlineData("a=b", "\"a=b\"")]
    [InlineData("", "\"\"")]
    [InlineData("two words", "\"two words\"")]
    [InlineData("a\nb\n", "\"a\\nb\\n\"")]
    public void Keys_are_plain_or_quoted(string key, string expected) =>
        Assert.Equal($"labels:\n  {expected}: x\n", Part(new Widget { Labels = new() { [key] = "x" } }));

    [Fact]
    public void Long_keys_take_the_explicit_form()
    {
        var key = new string('k', 1001);
        var value = new Widget
        {
            Any = new()
            {
                [key] = "x",
                ["b"] = new() { [key] = new() { ["a"] = 1 } },
                ["c"] = KList.Create<KValue>([new() { [key] = KList.Create<KValue>([1]) }]),
            },
        };

        Assert.Equal(
            $"any:\n  ? {key}\n  : x\n  b:\n    ? {key}\n    :\n      a: 1\n  c:\n  - ? {key}\n    :\n    - 1\n",
            Part(value));
        Assert.Equal(
            $"part:\n  name: a\n  ? {new string('k', Writing.Part.LongNameLength)}\n  : b\n",
            Part(new Widget { Part = new() { Name = "a", LongNamed = "b" } }));
    }

    private static string Written(string text)
    {
        var yaml = Part(new Widget { Text = text });
        Assert.StartsWith("text: ", yaml, StringComparison.Ordinal);
        Assert.EndsWith("\n", yaml, StringComparison.Ordinal);
        return yaml[6..^1];
    }

    private static string Part(Widget widget)
    {
        const string Head = "apiVersion: example.dev/v1\nkind: Widget\n";
        var yaml = widget.ToYaml();
        Assert.StartsWith(Head, yaml, StringComparison.Ordinal);
        return yaml[Head.Length..];
    }
}
