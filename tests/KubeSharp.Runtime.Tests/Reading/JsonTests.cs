using Xunit;

namespace KubeSharp.Tests.Reading;

public sealed class JsonTests
{
    private const string Head = """{"apiVersion":"example.org/v1","kind":"Unknown",""";

    [Theory]
    [InlineData("1.0", "1.0")]
    [InlineData("1e2", "100")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("\"\\ud83d\\ude00\\/\"", "\"\\uD83D\\uDE00/\"")]
    [InlineData("[null,true,{}]", "[null,true,{}]")]
    [InlineData("\"yes\"", "\"yes\"")]
    public void Values_are_those_of_json(string json, string expected)
    {
        var result = Reader.Read($"{Head}\"a\":{json}}}");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, JsonText.Of(((UntypedObject)Assert.Single(result.Documents).Object).Fields["a"]));
    }

    [Fact]
    public void Documents_may_follow_each_other()
    {
        const string one = """{"apiVersion":"v1","kind":"A"}""";
        Assert.Equal(5, Reader.Read($"{one}{one}\n{one}\n---\n{one}\n--- # x\n{one}").Documents.Count);
    }

    [Fact]
    public void Places_are_counted_in_characters()
    {
        const string fields = "\n  \"labels\": {\"\u00e9\U0001F600\": 5},\n \"int32\":\"x\"}";
        var result = Reader.Read("""{"apiVersion":"example.org/v1","kind":"Widget",""" + fields);
        Assert.Equal([(2, 21), (3, 10)], result.Diagnostics.Select(static diagnostic => (diagnostic.Line, diagnostic.Column)));
    }

    [Fact]
    public void Of_a_duplicate_key_the_last_value_counts()
    {
        var result = Reader.Read(Head + "\"a\":1,\n\"a\":2}");
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("KUBE1004", 2, 1), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Equal("2", ((UntypedObject)result.Documents[0].Object).Fields["a"].NumberText);
    }

    [Theory]
    [InlineData("\"a\":\n [1 2]}", 2, 5)]
    [InlineData("\"a\":1", 1, 54)]
    [InlineData("\"a\":\"\\ud800\"}", 1, 53)]
    public void What_is_no_json_is_an_error_at_its_place(string rest, int line, int column)
    {
        var diagnostic = Assert.Single(Reader.Read(Head + rest).Diagnostics);
        Assert.Equal(("KUBE1005", line, column), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.StartsWith("this is not JSON", diagnostic.Message);
    }

    [Fact]
    public void A_flow_map_of_yaml_begins_like_json()
    {
        var result = Reader.Read("{apiVersion: v1, kind: X, a: yes, b: 'it''s'}");
        Assert.Empty(result.Diagnostics);
        Assert.True(((UntypedObject)Assert.Single(result.Documents).Object).Fields["a"].AsBoolean());
    }

    [Fact]
    public void Behind_a_marker_json_is_yaml_as_it_is_to_kubectl()
    {
        var result = Reader.Read("---\n" + Head + "\"a\": [1 2, yes,],}");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("[\"1 2\",true]", JsonText.Of(((UntypedObject)Assert.Single(result.Documents).Object).Fields["a"]));
    }

    [Fact]
    public void A_number_beyond_a_double_is_an_error() =>
        Assert.Equal("KUBE1003", Assert.Single(Reader.Read(Head + "\"a\":1e400}").Diagnostics).Id);
}
