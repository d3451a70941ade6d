using System.Globalization;
using System.Text;
using Xunit;

namespace KubeSharp.Tests.Reading;

public sealed class LimitTests
{
    private const string Head = "apiVersion: v1\nkind: X\n";

    public static TheoryData<string> DeepTexts() => new()
    {
        Head + "a: " + new string('[', 10_000),
        Head + "a: " + Repeat("{b: ", 10_000),
        Head + "a:\n  " + Repeat("- ", 10_000) + "x\n",
        string.Concat(Enumerable.Range(0, 1_000).Select(static level => new string(' ', level) + "a:\n")),
        "{\"a\":" + new string('[', 10_000),
        Repeat("{\"a\":", 10_000),
        Head + "a0: &a0 x\n" + Numbered(1_000, static i => $"a{i}: &a{i} [*a{i - 1}]\n"),
    };

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Deep_nesting_is_an_error(string text) => Assert.Equal("KUBE1008", Assert.Single(Reader.Read(text).Diagnostics).Id);

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var options = new ManifestReaderOptions { MaxDepth = 10 };
        Assert.Empty(Reader.Read($"{Head}a: {new string('[', 9)}{new string(']', 9)}\n", options).Diagnostics);
        Assert.NotEmpty(Reader.Read($"{Head}a: {new string('[', 10)}{new string(']', 10)}\n", options).Diagnostics);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ManifestReaderOptions { MaxDepth = 1_001 });
    }

    [Fact]
    public void The_deepest_permitted_nesting_does_not_exhaust_the_stack()
    {
        var options = new ManifestReaderOptions { MaxDepth = ManifestReaderOptions.DepthCeiling };
        var depth = ManifestReaderOptions.DepthCeiling - 1;
        foreach (var text in (string[])[Head + "a: ", "{\"apiVersion\":\"v1\",\"kind\":\"X\",\"a\":"])
        {
            var deep = text + new string('[', depth) + new string(']', depth) + (text[0] == '{' ? "}" : "\n");
            var result = Reader.Read(deep, options);
            Assert.Empty(result.Diagnostics);
            Assert.Equal(result.Documents[0], Reader.Read(deep, options).Documents[0]);
        }
    }

    [Fact]
    public void Aliases_that_multiply_are_an_error()
    {
        var text = new StringBuilder(Head).Append("a0: &a0 [x]\n");
        for (var i = 1; i < 10; i++)
        {
            var previous = string.Create(CultureInfo.InvariantCulture, $"*a{i - 1},");
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{Repeat(previous, 10)}]\n");
        }

        Assert.Equal("KUBE1008", Assert.Single(Reader.Read(text.ToString()).Diagnostics).Id);
    }

    [Fact]
    public void Merges_that_multiply_are_an_error()
    {
        var text = $"{Head}a: &a {{{Numbered(1_000, static i => $"k{i}: 1, ")}}}\nb:\n{Repeat("  <<: *a\n", 2_000)}";
        Assert.Equal("KUBE1008", Assert.Single(Reader.Read(text).Diagnostics).Id);
    }

    [Fact]
    public void A_file_that_is_too_large_is_an_error_however_it_comes()
    {
        var options = new ManifestReaderOptions { MaxBytes = 100 };
        var text = Head + "a: " + new string('x', 100);
        var reader = new ManifestReader([], options);
        Assert.Equal("KUBE1008", Assert.Single(reader.Read(text).Diagnostics).Id);
        Assert.Equal("KUBE1008", Assert.Single(reader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics).Id);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal("KUBE1008", Assert.Single(reader.Read(stream).Diagnostics).Id);
    }

    [Theory]
    [InlineData("a: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n")]
    [InlineData("a: 1\n---\na: 1\n---\na: [1, 2, 3]\n")]
    public void Too_many_values_are_an_error(string text) =>
        Assert.Contains(Reader.Read(text, new() { MaxValues = 10 }).Diagnostics, static diagnostic => diagnostic.Id == "KUBE1008");

    [Fact]
    public void Of_many_diagnostics_the_first_are_kept_and_the_others_counted()
    {
        var (_, diagnostics) = Reader.ReadWidget(Numbered(50, static i => $"x{i}: 1\n") + "flag: 1\n", new() { MaxDiagnostics = 10 });
        Assert.Equal(11, diagnostics.Count);
        Assert.Equal((Severity.Error, "KUBE1008"), (diagnostics[^1].Severity, diagnostics[^1].Id));
        Assert.StartsWith("1 more errors and 40 more warnings", diagnostics[^1].Message);
    }

    [Fact]
    public void A_map_of_many_keys_is_read()
    {
        var text = Reader.WidgetHead + "labels:\n" + Numbered(100_000, static i => $"  k{i}: v\n");
        var result = Reader.Read(text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(100_000, ((Widget)result.Documents[0].Object)["labels"].As<KMap<string>>()!.Count);
    }

    [Fact]
    public void Odd_forms_without_end_are_an_error() =>
        Assert.Equal("KUBE1008", Assert.Single(Reader.Read($"{Head}a:\n{Repeat("- \"\\'\"\n", 100_000)}").Diagnostics).Id);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, Func<int, FormattableString> text) =>
        string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant(text(i))));
}
