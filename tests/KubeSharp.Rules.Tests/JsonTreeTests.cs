using KubeSharp.Rules.Tree;
using Xunit;

namespace KubeSharp.Rules.Tests;

/// <summary>JSON that rules read.</summary>
public sealed class JsonTreeTests
{
    [Fact]
    public void Values_of_every_kind_are_read()
    {
        var root = JsonTree.Parse(" {\"a\" : [1, -2.5e1 , true,false,null], \"b\\n\\u0041\\\\\":\"\\\"\\/\\t\", \"c\":{}, \"d\":[]} ");

        Assert.Equal(["a", "b\nA\\", "c", "d"], root.Entries.Select(static entry => entry.Name));
        var list = root["a"].Items;
        Assert.Equal(1, list[0].Integer);
        Assert.Equal((null, -25.0), (list[1].Integer, list[1].Number));
        Assert.Equal([true, false], list.Skip(2).Take(2).Select(static item => item.Boolean));
        Assert.True(list[4].IsAbsent);
        Assert.Equal("\"/\t", root["b\nA\\"].Text);
        Assert.Equal((RuleNodeKind.Object, RuleNodeKind.List), (root["c"].Kind, root["d"].Kind));
        Assert.True(root["e"].IsAbsent);
        Assert.Equal("a[1]", list[1].Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1")]
    [InlineData("[1,]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("tru")]
    [InlineData("1 2")]
    [InlineData("--1")]
    public void What_is_no_JSON_is_refused(string text) => Assert.Throws<FormatException>(() => JsonTree.Parse(text));

    [Fact]
    public void What_is_nested_without_end_is_refused() =>
        Assert.Throws<FormatException>(() => JsonTree.Parse(new string('[', 100_000)));
}
