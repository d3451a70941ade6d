using Xunit;

namespace KubeSharp.Schema.Json;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("""{"a":[1,-2.5e+3,true,false,null,"x"]}""")]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("\"\\ud83d\\ude00\\n\\\\\\\"\"")]
    [InlineData("0")]
    public void What_is_read_is_written_back(string json) => Assert.Equal(json, JsonParser.Parse(json).ToString());

    [Fact]
    public void A_node_knows_its_line_and_column()
    {
        var node = JsonParser.Parse("{\n  \"a\": [1,\r\n 2]}").Find("a")!;

        Assert.Equal(new TextPosition(2, 8), node.Position);
        Assert.Equal(new TextPosition(3, 2), node.Items[1].Position);
    }

    [Theory]
    [InlineData("", 1, 1, "a value was expected, not the end of the file")]
    [InlineData("{\"a\":1,}", 1, 8, "a key in double quotes was expected, not '}'")]
    [InlineData("{\"a\" 1}", 1, 6, "':' was expected, not '1'")]
    [InlineData("[1 2]", 1, 4, "']' was expected, not '2'")]
    [InlineData("[01]", 1, 3, "']' was expected, not '1'")]
    [InlineData("[-]", 1, 3, "a digit was expected, not ']'")]
    [InlineData("[1.]", 1, 4, "a digit was expected, not ']'")]
    [InlineData("[tru]", 1, 2, "a value was expected, not 't'")]
    [InlineData("\n \"abc", 2, 2, "the string that begins here does not end")]
    [InlineData("\"a\tb\"", 1, 3, "a control character must be escaped inside a string")]
    [InlineData("\"\\x\"", 1, 2, "this escape sequence is unknown to JSON")]
    [InlineData("\"\\u12g4\"", 1, 2, "this escape sequence is unknown to JSON")]
    [InlineData("{} x", 1, 4, "the end of the file was expected, not 'x'")]
    [InlineData("{\"a\":1,\"a\":2}", 1, 8, "the key 'a' occurs twice in one object")]
    public void What_is_no_JSON_is_refused_at_its_place(string json, int line, int column, string message)
    {
        var exception = Assert.Throws<JsonException>(() => JsonParser.Parse(json));

        Assert.Equal(message, exception.Message);
        Assert.Equal(new TextPosition(line, column), exception.Position);
        Assert.False(exception.ExceedsLimit);
    }

    [Fact]
    public void A_twin_among_many_keys_is_found()
    {
        var members = string.Join(",", Enumerable.Range(0, 50).Append(30).Select(i => $"\"k{i}\":0"));

        var exception = Assert.Throws<JsonException>(() => JsonParser.Parse($"{{{members}}}"));

        Assert.Contains("'k30' occurs twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);

        Assert.True(Assert.Throws<JsonException>(() => JsonParser.Parse(deep)).ExceedsLimit);
        Assert.NotNull(JsonParser.Parse(new string('[', 200) + new string(']', 200)));
    }

    [Fact]
    public void Length_is_bounded()
    {
        var exception = Assert.Throws<JsonException>(() => JsonParser.Parse(new string(' ', 50_000_000)));

        Assert.True(exception.ExceedsLimit);
        Assert.Equal("it has 50,000,000 characters; 32,000,000 are the limit", exception.Message);
    }
}
