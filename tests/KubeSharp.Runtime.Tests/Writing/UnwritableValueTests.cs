using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Values that no manifest can hold are refused, with their path, and leave nothing behind.</summary>
public class UnwritableValueTests
{
    private const string Half = "a\uD83Db";

    public static TheoryData<string, KubernetesObject> Refused { get; } = new()
    {
        { "text", new Widget { Text = Half } },
        { "texts[1]", new Widget { Texts = ["a", "\uDE00"] } },
        { "labels[app.kubernetes.io/name]", new Widget { Labels = new() { ["app.kubernetes.io/name"] = "\uD83D" } } },
        { "labels[a\uFFFDb]", new Widget { Labels = new() { [Half] = "x" } } },
        { "parts[1].inner.name", new Widget { Parts = [new(), new() { Inner = new() { Name = Half } }] } },
        { "any.list[0].deep", new Widget { Any = new() { ["list"] = KList.Create<KValue>([new() { ["deep"] = Half }]) } } },
        { "any.text", new Widget { Any = new Widget { Text = "line\n" + Half } } },
        { "later", new Widget { UnknownFields = new() { ["later"] = Half } } },
        { "spec.replicas", new UntypedObject(new() { ["spec"] = new() { ["replicas"] = "\uDE00\uD83D" } }) },
        { "port", new Widget { Port = Half } },
        { "quantity", new Widget { Quantity = ((FieldValue)Half).AsQuantity() } },
        { "double", new Widget { Double = double.NaN } },
        { "numbers[0]", new Widget { Numbers = [double.PositiveInfinity] } },
        { "texts[0]", new Widget { Texts = new KList<string>([null!]) } },
        { "text", new Widget { Text = "a", UnknownFields = new() { ["text"] = "b" } } },
        { "kind", new Widget { UnknownFields = new() { ["kind"] = "b" } } },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_value_is_refused_with_its_path(string path, KubernetesObject value)
    {
        foreach (var format in Enum.GetValues<ManifestFormat>())
        {
            var diagnostic = Assert.Single(Assert.Throws<ManifestException>(() => Documents.Write(format, value)).Diagnostics);
            Assert.Equal((path, DiagnosticIds.UnwritableValue, Severity.Error), (diagnostic.Path, diagnostic.Id, diagnostic.Severity));
            Assert.DoesNotContain("cannot be written", diagnostic.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_message_shows_where_but_not_the_text()
    {
        var exception = Assert.Throws<ManifestException>(() => new Widget { Text = "password\uD83D" }.ToYaml());

        Assert.Contains(
            "error KUBE3007: text: Widget: the text holds half of a surrogate pair (U+D83D) at place 8",
            exception.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("password", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ManifestFormat.Yaml, "a", "c")]
    [InlineData(ManifestFormat.Kyaml, "a", "c")]
    [InlineData(ManifestFormat.Json, "a", "c")]
    [InlineData(ManifestFormat.Json)]
    [InlineData(ManifestFormat.Json, "a")]
    [InlineData(ManifestFormat.Json, "a", "b", "c")]
    public void A_refused_object_leaves_nothing_behind(ManifestFormat format, params string[] names)
    {
        using var stream = new MemoryStream();
        using (var writer = new ManifestWriter(stream, format))
        {
            foreach (var name in names)
            {
                writer.Write(new Widget { Text = name });
                Assert.Throws<ManifestException>(() => writer.Write(new Widget { Int32 = 1, Text = Half }));
            }

            Assert.Throws<ManifestException>(() => writer.Write(new Widget { Text = Half }));
        }

        Assert.Equal(
            Documents.Write(format, [.. names.Select(name => new Widget { Text = name })]),
            System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_bounded(int levels, bool written)
    {
        KValue value = "x";
        for (var i = 0; i < levels; i++)
        {
            value = i % 2 == 0 ? KList.Create<KValue>([value]) : new KValue { ["a"] = value };
        }

        foreach (var format in Enum.GetValues<ManifestFormat>())
        {
            var document = Documents.Around(value);
            if (written)
            {
                Assert.Contains("x", Documents.Write(format, document), StringComparison.Ordinal);
            }
            else
            {
                var diagnostic = Assert.Single(Assert.Throws<ManifestException>(() => Documents.Write(format, document)).Diagnostics);
                Assert.Contains("deeper than 512 levels", diagnostic.Message, StringComparison.Ordinal);
                Assert.StartsWith("spec", diagnostic.Path, StringComparison.Ordinal);
            }
        }
    }
}
