using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Streams of several documents.</summary>
public class ManifestWriterTests
{
    private static readonly Widget s_a = new() { Text = "a" };
    private static readonly Widget s_b = new() { Text = "b" };

    [Fact]
    public void Yaml_documents_are_separated()
    {
        Assert.Equal("", Documents.Write(ManifestFormat.Yaml));
        Assert.Equal(s_a.ToYaml(), Documents.Write(ManifestFormat.Yaml, s_a));
        Assert.Equal($"{s_a.ToYaml()}---\n{s_b.ToYaml()}---\n{s_a.ToYaml()}", Documents.Write(ManifestFormat.Yaml, s_a, s_b, s_a));
    }

    [Fact]
    public void Kyaml_documents_begin_with_their_mark()
    {
        Assert.Equal("", Documents.Write(ManifestFormat.Kyaml));
        Assert.Equal(
            "---\n{\n  apiVersion: \"example.dev/v1\",\n  kind: \"Widget\",\n  text: \"a\",\n}\n",
            Documents.Write(ManifestFormat.Kyaml, s_a));
        Assert.Equal(s_a.ToKyaml() + s_b.ToKyaml(), Documents.Write(ManifestFormat.Kyaml, s_a, s_b));
    }

    [Fact]
    public void Several_json_objects_are_a_list()
    {
        const string Item = "    {\n      \"apiVersion\": \"example.dev/v1\",\n      \"kind\": \"Widget\",\n      \"text\": ";
        Assert.Equal("{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": []\n}\n", Documents.Write(ManifestFormat.Json));
        Assert.Equal(s_a.ToJson(), Documents.Write(ManifestFormat.Json, s_a));
        Assert.Equal(
            "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": [\n"
                + $"{Item}\"a\"\n    }},\n{Item}\"b\"\n    }},\n{Item}\"a\"\n    }}\n  ]\n}}\n",
            Documents.Write(ManifestFormat.Json, s_a, s_b, s_a));
    }

    [Theory]
    [InlineData(ManifestFormat.Yaml)]
    [InlineData(ManifestFormat.Kyaml)]
    [InlineData(ManifestFormat.Json)]
    public void Many_and_large_documents_arrive_whole(ManifestFormat format)
    {
        Widget[] values =
        [
            .. Enumerable.Range(0, 200)
                .Select(size => new Widget { Int32 = size, Text = new string('x', size * size), Bytes = new byte[size] }),
        ];

        var text = Documents.Write(format, values);

        Assert.Equal(values.Length, text.Split("Widget").Length - 1);
        if (format == ManifestFormat.Json)
        {
            using var list = JsonDocument.Parse(text);
            Assert.Equal(199 * 199, list.RootElement.GetProperty("items")[199].GetProperty("text").GetString()!.Length);
        }
        else
        {
            var expected = format == ManifestFormat.Yaml
                ? string.Join("---\n", values.Select(value => value.ToYaml()))
                : string.Concat(values.Select(value => value.ToKyaml()));
            Assert.Equal(expected, text);
        }
    }

    [Fact]
    public void The_stream_stays_open_and_nothing_follows_the_end()
    {
        using var stream = new MemoryStream();
        var writer = new ManifestWriter(stream, ManifestFormat.Json);
        writer.Write(s_a);
        writer.Dispose();
        writer.Dispose();

        Assert.True(stream.CanWrite);
        Assert.Equal(s_a.ToJson(), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Throws<ObjectDisposedException>(() => writer.Write(s_a));
    }

    [Fact]
    public void An_unknown_format_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ManifestWriter(Stream.Null, (ManifestFormat)9));

    [Fact]
    public void No_culture_changes_a_byte()
    {
        var expected = WriteInAllFormats();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Cultures())
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal(expected, WriteInAllFormats());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string WriteInAllFormats()
    {
        var words = new Widget { Text = "ON", Texts = ["INF", "i", "I"] };
        return string.Concat(Enum.GetValues<ManifestFormat>().Select(format => Documents.Write(format, Samples.Full, words)));
    }

    /// <summary>Real cultures where the machine has their data, and one that is stranger than any.</summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        yield return strange;
        var real = CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in (string[])["tr-TR", "ar-SA", "de-DE"])
        {
            if (real.Contains(name))
            {
                yield return CultureInfo.GetCultureInfo(name);
            }
        }
    }
}
