using System.Text;
using Xunit;

namespace KubeSharp.Tests.Reading;

public sealed class DocumentTests
{
    private const string A = "apiVersion: v1\nkind: A\n";
    private const string B = "apiVersion: v1\nkind: B\n";

    [Fact]
    public void Documents_know_their_lines_and_empty_ones_are_left_out()
    {
        var result = Reader.Read($"# first\n---\n{A}---\n---   # second\n\n{B}...\n---\n# only a comment\n---\nnull\n---\n~\n---");
        Assert.Empty(result.Diagnostics);
        Assert.Equal([("A", 3), ("B", 8)], result.Documents.Select(static document => (document.Object.Kind, document.Line)));
        Assert.Equal((3, 1), (result.CommentCount, result.FirstCommentLine));
    }

    [Theory]
    [InlineData("%YAML 1.1\n---\n" + A)]
    [InlineData("# comment\n%YAML 1.1\n# comment\n---\n" + A)]
    [InlineData("--- {apiVersion: v1, kind: A}\n")]
    [InlineData("\ufeff" + A)]
    [InlineData("---\n\ufeff" + A)]
    [InlineData("---\r\n" + A)]
    public void A_document_may_begin_in_many_ways(string text)
    {
        var result = Reader.Read(text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("A", Assert.Single(result.Documents).Object.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# comment")]
    [InlineData("---\n---\n")]
    public void A_file_may_be_empty(string text)
    {
        var result = Reader.Read(text);
        Assert.Empty(result.Documents);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_broken_document_leaves_the_others_readable()
    {
        var result = Reader.Read($"{A}---\na: [\n---\n{B}", file: "x.yaml");
        Assert.Equal(["A", "B"], result.Documents.Select(static document => document.Object.Kind));
        Assert.StartsWith("x.yaml(5,1): error KUBE1005: this is not YAML: ", Assert.Single(result.Diagnostics).ToString());
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void A_broken_directive_is_an_error() =>
        Assert.Equal("KUBE1005", Assert.Single(Reader.Read("%TAG ! \n---\n" + A).Diagnostics).Id);

    [Fact]
    public void Comments_are_counted_where_they_are_comments()
    {
        var result = Reader.Read($"{A}a: x # one\nb: |\n  # none\nc: '# none'\n# two\nd: [1, # three\n 2]\ne: x#none\n");
        Assert.Equal((3, 3), (result.CommentCount, result.FirstCommentLine));
    }

    [Fact]
    public void A_list_is_unfolded_also_a_list_of_lists()
    {
        var result = Reader.Read(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: A
            - apiVersion: v1
              kind: List
              items:
              - {apiVersion: v1, kind: B}
            """);
        Assert.Empty(result.Diagnostics);
        Assert.Equal([("A", 4), ("B", 9)], result.Documents.Select(static document => (document.Object.Kind, document.Line)));
    }

    [Fact]
    public void The_items_of_a_list_of_one_kind_have_that_kind()
    {
        var result = Reader.Read("apiVersion: example.org/v1\nkind: WidgetList\nitems:\n- text: a\n- {apiVersion: v1, kind: A}\n");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("a", Assert.IsType<Widget>(result.Documents[0].Object)["text"].AsString());
        Assert.Equal("A", result.Documents[1].Object.Kind);
    }

    [Fact]
    public void A_kind_that_is_only_called_a_list_is_left_alone()
    {
        var result = Reader.Read("apiVersion: example.org/v1\nkind: AllowList\nitems:\n- a\n- b\n");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("AllowList", Assert.Single(result.Documents).Object.Kind);
    }

    [Fact]
    public void An_unknown_kind_passes_through_with_its_nulls_and_is_an_error_only_in_strict_reading()
    {
        Assert.Equal("null", JsonText.Of(Reader.ReadValue("a:\n")));
        var diagnostic = Assert.Single(Reader.Read(A, new() { Strict = true }).Diagnostics);
        Assert.Equal(("KUBE1006", Severity.Error), (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData("kind: A\n", "'apiVersion'")]
    [InlineData("apiVersion: v1\n", "'kind'")]
    [InlineData("apiVersion: 1\nkind: A\n", "'apiVersion'")]
    [InlineData("a: 1\n", "'apiVersion' and 'kind'")]
    public void An_object_without_a_kind_is_an_error_but_passes_through(string text, string missing)
    {
        var result = Reader.Read(text);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KUBE1007", Severity.Error, 1, 1), (diagnostic.Id, diagnostic.Severity, diagnostic.Line, diagnostic.Column));
        Assert.StartsWith(missing + " missing", diagnostic.Message);
        Assert.IsType<UntypedObject>(Assert.Single(result.Documents).Object);
    }

    [Fact]
    public void A_file_of_kustomize_needs_no_kind()
    {
        var diagnostic = Assert.Single(Reader.Read("resources: [a.yaml]\n", file: "base/kustomization.yaml").Diagnostics);
        Assert.Equal(("KUBE1007", Severity.Warning), (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("text\n")]
    [InlineData("5\n")]
    public void What_is_no_map_is_no_object(string text)
    {
        var result = Reader.Read(text);
        Assert.Equal("KUBE1007", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.Documents);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        var reader = new ManifestReader([]);
        foreach (var bytes in (byte[][])[[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(A)], Encoding.BigEndianUnicode.GetBytes(A)])
        {
            Assert.Contains("UTF-16", Assert.Single(reader.Read(bytes).Diagnostics).Message);
        }

        var latin = Assert.Single(reader.Read(Encoding.Latin1.GetBytes("a: 1\nb: \u00e9\n")).Diagnostics);
        Assert.Equal(("KUBE1005", 2), (latin.Id, latin.Line));
    }

    [Fact]
    public void A_known_type_is_read_in_one_line()
    {
        Assert.Equal("a", Manifest.Read<Widget>(Reader.WidgetHead + "text: a\n")["text"].AsString());
        Assert.Equal("x", Manifest.Read<Tests.Kinds.ObjectMeta>("name: x\n").Name);
        Assert.Equal(2, Manifest.ReadAll<Widget>($"{Reader.WidgetHead}---\n{Reader.WidgetHead}").Count);
        Assert.Equal(["A", "B"], Manifest.ReadAll($"{A}---\n{B}").Select(static value => value.Kind));
    }

    [Theory]
    [InlineData(A)]
    [InlineData("")]
    [InlineData(Reader.WidgetHead + "---\n" + Reader.WidgetHead)]
    [InlineData(Reader.WidgetHead + "int32: x\n")]
    [InlineData("a: [")]
    public void What_is_not_that_type_throws(string text) =>
        Assert.NotEmpty(Assert.Throws<ManifestException>(() => Manifest.Read<Widget>(text)).Diagnostics);
}
