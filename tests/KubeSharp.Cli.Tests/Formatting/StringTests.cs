using System.Text;
using System.Text.Json;
using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>Texts that look like something else stay texts, as values and as keys, in every format and for kubectl.</summary>
public sealed class StringTests
{
    private static readonly string[] s_texts =
    [
        "yes", "no", "on", "off", "y", "n", "Y", "N", "true", "True", "FALSE", "~", "null", "Null", "NULL", "", " ", "  ", "0", "-0", "0123", "0644", "08",
        "0o7", "0O17", "0x1F", "0X1F", "0b101", "-0b1", "+0x1", "1_000", "1_", "0x_1", "1e3", "12e5", "1E3", ".1e3", "1.e5", "+12e03", "1e400", "1e3_0",
        ".5", "+.5", "+1", "-1", "1.20", "5.", ".inf", "-.Inf", ".nan", "Infinity", "NaN", "12345678901234567890", "1:20", "12:30:45", "190:20:30",
        "2024-01-01", "2024-01-02T03:04:05Z", "2001-12-14 21:59:43.10 -5", "=", "<<", "-", "--", "---", "...", "--- a", "... b", "?", "? a", ":", ":a", "a:",
        "a: b", "a :b", "a #b", "#", "# a", "a#b", "&a", "*a", "!a", "!!str a", "|", ">", "|-", "%a", "@a", "`a`", "'", "\"", "'a'", "\"a\"", "a'b", "a\"b",
        "[", "]", "{", "}", "[]", "{}", "[a]", "{a: b}", ",", "a,b", "a, b", "\\", "\\n", "a\\", "\n", "\n\n", "a\n", "a\n\n", "\na", "a\nb", "a\n\nb\n", " a",
        "a ", "\ta", "a\t", "a\tb", "\t", " a\nb", "\ta\nb", "a \nb", "a\n b", "a\n\tb\n", "a\r", "a\r\nb", "\r", "\u0085", "a\u0085b", "a\u2028b", "a\u2029b",
        "\uFEFF", "a\uFEFFb", "\u00A0", "\u200D", "\u007F", "\u0001", "\u001B[0m", "\uFFFD", "\u00e4", "\u4e2d\u6587", "\ud83d\ude80", "{{ .Values.a }}",
        "${HOME}", "$(VAR)", "a b c", "key: |\n  text\n", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "#!/bin/sh\nexit 0\n",
    ];

    [Theory]
    [InlineData("yaml")]
    [InlineData("kyaml")]
    [InlineData("json")]
    public void Texts_stay_texts_as_values_and_as_keys(string format)
    {
        var document = Document(out var expected);

        var result = CliRun.RunWithInput(document, "fmt", "-", "--strict", "--format", format);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Empty(JsonComparison.Differences(expected, Assert.Single(Formats.Objects(result, format))));
    }

    [KubectlFact]
    public void Texts_stay_texts_for_kubectl()
    {
        var document = Document(out var expected);
        foreach (var format in Formats.All)
        {
            var formatted = CliRun.RunWithInput(document, "fmt", "-", "--format", format);
            var read = Kubectl.Read(formatted.OutputBytes, out var error);

            Assert.True(read is not null, error);
            Assert.Empty(JsonComparison.Differences(expected, Assert.Single(read)));
        }
    }

    private static byte[] Document(out JsonElement expected)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("apiVersion", "v1");
            writer.WriteString("kind", "ConfigMap");
            writer.WriteStartObject("metadata");
            writer.WriteString("name", "a");
            writer.WriteEndObject();
            writer.WriteStartObject("data");
            for (var i = 0; i < s_texts.Length; i++)
            {
                writer.WriteString("value" + i, s_texts[i]);
            }

            foreach (var text in s_texts)
            {
                writer.WriteString(text, "key");
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        expected = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
        return stream.ToArray();
    }
}
