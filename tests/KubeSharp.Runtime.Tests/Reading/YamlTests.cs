using Xunit;

namespace KubeSharp.Tests.Reading;

/// <summary>Forms of YAML, and what kubectl 1.32 makes of them.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("a: |\n  x\n  y\n", "\"x\\ny\\n\"")]
    [InlineData("a: |\n  x", "\"x\\n\"")]
    [InlineData("a: |-\n  x\n", "\"x\"")]
    [InlineData("a: |+\n  x\n\n", "\"x\\n\\n\"")]
    [InlineData("a: |2\n    x\n  y\n", "\"  x\\ny\\n\"")]
    [InlineData("a: |# comment\n  x\n", "\"x\\n\"")]
    [InlineData("a: >\n  x\n  y\n\n  z\n", "\"x y\\nz\\n\"")]
    [InlineData("a: x\n  y\n\n  z\n", "\"x y\\nz\"")]
    [InlineData("a: x#y # comment\n", "\"x#y\"")]
    [InlineData("a: [x]# comment\n", "[\"x\"]")]
    [InlineData("a: [x:y, http://z, ::1, b: c]\n", "[\"x:y\",\"http://z\",\"::1\",{\"b\":\"c\"}]")]
    [InlineData("a: {b, c: , \"d\":1}\n", "{\"b\":null,\"c\":null,\"d\":1}")]
    [InlineData("a:\n- b\n- - c\n  - d\n", "[\"b\",[\"c\",\"d\"]]")]
    [InlineData("a:\tx\t# comment\n", "\"x\"")]
    [InlineData("a: \"\\x41\\u00e9\\t\\\"\"\n", "\"A\\u00E9\\t\\u0022\"")]
    [InlineData("a: 'it''s'\n", "\"it\\u0027s\"")]
    [InlineData("? a\n: b\n", "\"b\"")]
    public void Common_forms_are_read(string field, string expected) => Assert.Equal(expected, JsonText.Of(Reader.ReadValue(field)));

    [Theory]
    [InlineData("a: \"x\\'y\"\n", "\"x\\u0027y\"")]
    [InlineData("a: \"x\ny\n\n  z\"\nb: 1\n", "\"x y\\nz\"")]
    [InlineData("a: 'x\ny'\nb: 1\n", "\"x y\"")]
    [InlineData("a:\n- \"x\ny\\'z\"\n- 'v\nw'\n", "[\"x y\\u0027z\",\"v w\"]")]
    [InlineData("a: 'x\n- y\nz: 1\n# u\n'\nb: 2\n", "\"x - y z: 1 # u \"")]
    [InlineData("a: \"x\\\ny\"\n", "\"xy\"")]
    [InlineData("a: [x,\nz,\n{b: c,\nd: e}\n]\nf: 1\n", "[\"x\",\"z\",{\"b\":\"c\",\"d\":\"e\"}]")]
    [InlineData("a: {\n\"b\": 1,\n\"c\": [\n2\n]\n}\n", "{\"b\":1,\"c\":[2]}")]
    public void Forms_that_only_kubectl_takes_are_read(string field, string expected) =>
        Assert.Equal(expected, JsonText.Of(Reader.ReadValue(field)));

    [Theory]
    [InlineData("a: \"\\'\\'\", b: c\n", "KUBE1005(3,10)")]
    [InlineData("texts: [\"\\'\", \"\\'\\'\", 5]\n", "KUBE1002(3,23) texts[2]")]
    [InlineData("texts: [\"x\ny\", 5]\n", "KUBE1002(4,5) texts[1]")]
    [InlineData("texts: [x,\n5]\n", "KUBE1002(4,1) texts[1]")]
    public void Places_are_those_of_the_file_also_behind_such_forms(string field, string expected) =>
        Assert.Equal(expected, Reader.DiagnosticOf(field, "Widget"));

    [Theory]
    [InlineData("b: &x 1\na: *x\n", "1")]
    [InlineData("b: &x [1, {c: 2}]\na: *x\n", "[1,{\"c\":2}]")]
    [InlineData("b: &x 1\nc: &x 2\na: *x\n", "2")]
    [InlineData("&x b: 1\na: *x\n", "\"b\"")]
    [InlineData("b: &x foo\na: {*x : 1}\n", "{\"foo\":1}")]
    [InlineData("b: &x {c: 1}\na: {<<: *x, d: 2}\n", "{\"c\":1,\"d\":2}")]
    [InlineData("b: &x {c: 1}\na: {<<: *x, c: 2}\n", "{\"c\":2}")]
    [InlineData("a: {c: 2, <<: {c: 1}}\n", "{\"c\":1}")]
    [InlineData("a: {<<: [{c: 1}, {c: 2, d: 3}]}\n", "{\"c\":1,\"d\":3}")]
    [InlineData("a: {<<: {c: 1}, <<: {c: 2}}\n", "{\"c\":2}")]
    [InlineData("a: {'<<': {c: 1}}\n", "{\"\\u003C\\u003C\":{\"c\":1}}")]
    public void Aliases_and_merge_keys_are_resolved_as_kubectl_resolves_them(string fields, string expected) =>
        Assert.Equal(expected, JsonText.Of(Reader.ReadValue(fields)));

    [Theory]
    [InlineData("a: *x\n", "KUBE1005(3,4)")]
    [InlineData("a: &x [*x]\n", "KUBE1005(3,8)")]
    [InlineData("a: {<<: 5}\n", "KUBE1005(3,9)")]
    [InlineData("a: {<<: [{b: 1}, c]}\n", "KUBE1005(3,18)")]
    [InlineData("a: x: y\n", "KUBE1005(3,5)")]
    [InlineData("a:\n\tb: 1\n", "KUBE1005(4,1)")]
    [InlineData("a: [x\n", "KUBE1005(4,1)")]
    [InlineData("a: 'x\n", "KUBE1005(3,4)")]
    [InlineData("a: @x\n", "KUBE1005(3,4)")]
    [InlineData("a: \"\\q\"\n", "KUBE1005(3,4)")]
    [InlineData("a: !<:> x\n", "KUBE1005(3,8)")]
    [InlineData("a: \"\\ud800\\u0041\"\n", "KUBE1005(3,17)")]
    [InlineData("a: x\u0001y\n", "KUBE1005(3,5)")]
    [InlineData("a: \u007f\n", "KUBE1005(3,4)")]
    [InlineData("a: \ufffe\n", "KUBE1005(3,4)")]
    public void What_is_no_yaml_is_an_error_at_its_place(string fields, string expected) =>
        Assert.Equal(expected, Reader.DiagnosticOf(fields));

    [Fact]
    public void Characters_beyond_ascii_are_kept()
    {
        var fields = Reader.ReadFields("a: \u00e9\U0001F600\u200d\u00a0x\ufeff\nb: \"\\ud83d\\ude00\"\nc: 'x\u0085y\u2028z'\n");
        Assert.Equal("\u00e9\U0001F600\u200d\u00a0x\ufeff", fields["a"].AsString());
        Assert.Equal("\U0001F600", fields["b"].AsString());
        Assert.Equal("x y\u2028z", fields["c"].AsString());
    }

    [Fact]
    public void Of_a_duplicate_key_the_last_value_counts()
    {
        var result = Reader.Read("apiVersion: v1\nkind: X\na: 1\nb: 2\na: 3\n");
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KUBE1004", 5, 1, Severity.Warning), (diagnostic.Id, diagnostic.Line, diagnostic.Column, diagnostic.Severity));
        Assert.Contains("line 3", diagnostic.Message);
        Assert.Equal("3", ((UntypedObject)result.Documents[0].Object).Fields["a"].NumberText);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_breaks_of_all_systems_are_one(string lineBreak)
    {
        const string text = "apiVersion: v1\nkind: X\na: |\n  x\n  y\nb: 'p\n q'\nc: \"p\\\n q\"\n";
        var result = Reader.Read(text.Replace("\n", lineBreak, StringComparison.Ordinal));
        var fields = ((UntypedObject)Assert.Single(result.Documents).Object).Fields;
        Assert.Equal("x\ny\n", fields["a"].AsString());
        Assert.Equal("p q", fields["b"].AsString());
        Assert.Equal("pq", fields["c"].AsString());
    }
}
