using System.Text;
using CsCheck;
using Xunit;

namespace KubeSharp.Tests.Reading;

public sealed class RoundTripTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        OneOf(
            "", "y", "no", "null", "~", "017", "0x1F", "1e3", "1_000", "=", "<<", "- x", "x: y", "x #y", "'", "\"", "|", "\\", " x",
            "x ", "\tx", "a\nb\n",
            "\n", "a\r\nb", "\u0085", "\u2028", "\ufeff", "\U0001F600", "1:20", "2024-01-01", "...", "---",
            "{a", "[", "%x", "@", "`", "!x", "&x", "*x"),
        Gen.Char[' ', '~'].Array[0, 12].Select(static characters => new string(characters)),
        Gen.Char['\u0000', '\ud7ff'].Array[0, 6].Select(static characters => new string(characters)));

    private static readonly Gen<KValue> s_value = Gen.Recursive<KValue>((depth, value) => depth >= 4
        ? s_text.Select(static text => (KValue)text)
        : Gen.OneOf(
            s_text.Select(static text => (KValue)text),
            Gen.Bool.Select(static flag => (KValue)flag),
            Gen.Long.Select(static number => (KValue)number),
            Gen.Double[-1e9, 1e9].Select(static number => (KValue)number),
            Gen.Const(KValue.Null),
            value.Array[0, 4].Select(static items => (KValue)KList.Create<KValue>(items)),
            Gen.Select(s_text, value, KeyValuePair.Create).Array[0, 4].Select(static entries => (KValue)KMap.Create<KValue>(entries))));

    [Theory]
    [InlineData(ManifestFormat.Yaml)]
    [InlineData(ManifestFormat.Kyaml)]
    [InlineData(ManifestFormat.Json)]
    public void What_is_written_is_read_back(ManifestFormat format) => s_value.Sample(value =>
    {
        var written = new UntypedObject(new() { ["apiVersion"] = "v1", ["kind"] = "X", ["value"] = value });
        var text = format switch
        {
            ManifestFormat.Yaml => written.ToYaml(),
            ManifestFormat.Kyaml => written.ToKyaml(),
            _ => written.ToJson(),
        };
        var result = Reader.Read(text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(written, Assert.Single(result.Documents).Object);
    });

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 200].Sample(Read);

    [Fact]
    public void Random_pieces_of_yaml_never_throw() =>
        OneOf(
                "apiVersion: v1\n", "kind: X\n", "a", "b: ", ": ", "- ", "? ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",",
                "\"", "'", "|", ">", "|2\n", "#", " # c", "&a ", "*a", "!!str ", "!!binary ", "!", "!<", "<<: ",
                "---\n", "...\n", "%YAML 1.1\n",
                "%TAG ! x\n", "%TAG ! \n", "\\ud800", "\t", "\\", "\\'", "\\u", "\\xff", "\r", "\u2028", "\u0085",
                "\ufeff", "0", "1e9", "~", ".inf", "@", "`")
            .Array[0, 30].Sample(static pieces => Read(Encoding.UTF8.GetBytes(string.Concat(pieces))));

    [Fact]
    public void Random_pieces_of_json_never_throw() =>
        OneOf(
                "{", "}", "[", "]", "\"", ":", ",", "\"a\":", "\"apiVersion\":\"v1\",", "1", "-", "e5", "true", "null",
                " ", "\n", "\\u", "\\ud800", "\\", "\u00e9")
            .Array[0, 30].Sample(static pieces => Read(Encoding.UTF8.GetBytes("{" + string.Concat(pieces))));

    [SharedDataFact("manifests")]
    public void Real_manifests_are_read_and_come_back_equal()
    {
        var files = Directory.GetFiles(SharedData.PathOf("manifests"), "*.*", SearchOption.AllDirectories);
        var reader = new ManifestReader([]);
        var count = 0;
        foreach (var file in files.Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json"))
        {
            var result = reader.Read(File.ReadAllBytes(file), file);
            Assert.Empty(result.Diagnostics);
            foreach (var document in result.Documents)
            {
                Assert.Equal(document.Object, Assert.Single(reader.Read(document.Object.ToYaml(), file).Documents).Object);
                Assert.Equal(document.Object, Assert.Single(reader.Read(document.Object.ToJson(), file).Documents).Object);
                count++;
            }
        }

        Assert.True(count > 500, $"only {count} documents");
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Read(byte[] bytes)
    {
        var result = Reader.Read(bytes);
        Assert.All(
            result.Diagnostics,
            static diagnostic => Assert.True(diagnostic.Line >= 1 && diagnostic.Column >= 1, diagnostic.ToString()));
    }
}
