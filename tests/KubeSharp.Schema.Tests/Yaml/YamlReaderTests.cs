using KubeSharp.Schema.Json;
using Xunit;

namespace KubeSharp.Schema.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("Off", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("017", "15")]
    [InlineData("0o17", "15")]
    [InlineData("1_000", "1000")]
    [InlineData("+5", "5")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("'no'", "\"no\"")]
    [InlineData("\"1\"", "\"1\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("[a, 1, {b: c}]", "[\"a\",1,{\"b\":\"c\"}]")]
    public void Scalars_are_what_kubectl_reads(string yaml, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", Assert.Single(YamlReader.Read("a: " + yaml)).ToString());

    [Theory]
    [InlineData("y", "true")]
    [InlineData("Off", "false")]
    [InlineData("017", "15")]
    [InlineData("+5", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("404", "404")]
    [InlineData("1.50", "1.5")]
    [InlineData("yEs", "yEs")]
    [InlineData("'y'", "y")]
    [InlineData("\"on\"", "on")]
    public void Keys_are_what_kubectl_reads(string yaml, string name)
    {
        var text = $"{yaml}: 1\n";

        Assert.Equal($"{{\"{name}\":1}}", Assert.Single(YamlReader.Read(text)).ToString());
        Assert.Equal($"{{\"{name}\":1}}", Assert.Single(YamlReader.ReadAnything(text)).ToString());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Of_a_key_that_occurs_twice_the_last_one_holds_in_maps_of_any_size(int size)
    {
        var text = string.Concat(Enumerable.Range(0, size).Select(i => $"k{i}: first\n")) + $"k0: last\nk{size - 1}: last\n";

        var map = Assert.Single(YamlReader.Read(text));

        Assert.Equal(Enumerable.Range(0, size).Select(i => $"k{i}"), map.Members.Select(member => member.Name));
        Assert.Equal(["k0", $"k{size - 1}"], map.Members.Where(member => member.Value.Text == "last").Select(member => member.Name));
    }

    [Fact]
    public void Of_a_key_that_occurs_twice_the_last_one_holds() =>
        Assert.Equal("{\"a\":2,\"b\":1}", Assert.Single(YamlReader.Read("a: 1\nb: 1\na: 2\n")).ToString());

    [Fact]
    public void Documents_are_read_in_turn_and_empty_ones_left_out() =>
        Assert.Equal(["{\"a\":1}", "{\"b\":2}"], YamlReader.Read("---\na: 1\n---\n---\nb: 2\n...\n").Select(node => node.ToString()));

    [Fact]
    public void An_alias_stands_for_its_anchor() =>
        Assert.Equal("{\"a\":{\"x\":1},\"b\":{\"x\":1}}", Assert.Single(YamlReader.Read("a: &n {x: 1}\nb: *n\n")).ToString());

    [Theory]
    [InlineData("<<: *n, z: 3", "\"x\":1,\"z\":3")]
    [InlineData("z: 3, <<: *n", "\"z\":2,\"x\":1")]
    [InlineData("<<: [{z: 3}, *n]", "\"x\":1,\"z\":3")]
    [InlineData("'<<': 1", "\"<<\":1")]
    public void A_merge_key_brings_the_members_of_its_maps(string members, string json) => Assert.Equal(
        $"{{\"a\":{{\"x\":1,\"z\":2}},\"b\":{{{json}}}}}",
        Assert.Single(YamlReader.Read($"a: &n {{x: 1, z: 2}}\nb: {{{members}}}\n")).ToString());

    [Theory]
    [InlineData("\"one\ntwo\"", "one two")]
    [InlineData("\"one\n\n two \\\nthree\"", "one\ntwo three")]
    [InlineData("'it''s\n one'", "it's one")]
    [InlineData("\"it\\'s \\\"one\\\"\"", "it's \"one\"")]
    public void Quoted_texts_are_read_as_kubectl_does_where_YAML_has_more_rules(string quoted, string expected)
    {
        var map = Assert.Single(YamlReader.Read($"a:\n  b: {quoted}\n  c: d\n")).Members[0].Value;

        Assert.Equal([expected, "d"], map.Members.Select(member => member.Value.Text));
        Assert.Equal(3, map.Members[1].Position.Column);
    }

    [Theory]
    [InlineData("a: \"b\n---\n\"", 1)]
    [InlineData("a:\n  b: \"c\nd", 2)]
    [InlineData("a: \"it\\qs\"", 1)]
    public void Quotes_that_nobody_reads_are_refused_with_their_line(string yaml, int line) =>
        Assert.Equal(line, Assert.Throws<JsonException>(() => YamlReader.Read(yaml)).Position.Line);

    [Fact]
    public void A_quoted_text_far_to_the_right_does_not_grow_without_bound_by_its_lines()
    {
        var text = $"a: {new string(' ', 100_000)}\"{string.Concat(Enumerable.Repeat("b\n", 1_000_000))}\"";

        Assert.Equal(1, Assert.Throws<JsonException>(() => YamlReader.Read(text)).Position.Line);
    }

    [Fact]
    public void A_node_knows_its_place()
    {
        var member = YamlReader.Read("a:\n  b: c\n")[0].Members[0].Value.Members[0];

        Assert.Equal(new TextPosition(2, 3), member.Position);
        Assert.Equal(new TextPosition(2, 6), member.Value.Position);
    }

    [Theory]
    [InlineData("a: *missing", 1)]
    [InlineData("a: &a [*a]", 1)]
    [InlineData("a: b\n? [1]\n: 2", 2)]
    [InlineData("a: 'x", 1)]
    [InlineData("a: 1\nb:\n  <<: 1", 3)]
    [InlineData("a:\n\t- b", 2)]
    public void What_is_no_YAML_is_refused_with_its_line(string yaml, int line) =>
        Assert.Equal(line, Assert.Throws<JsonException>(() => YamlReader.Read(yaml)).Position.Line);
}
