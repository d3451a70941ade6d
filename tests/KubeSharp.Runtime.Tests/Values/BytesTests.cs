using Xunit;

namespace KubeSharp.Tests.Values;

public sealed class BytesTests
{
    [Fact]
    public void Bytes_become_base64_on_one_line()
    {
        Bytes value = Enumerable.Range(0, 200).Select(static number => (byte)number).ToArray();

        Assert.DoesNotContain('\n', value.Value);
        Assert.Equal(200, value.ToArray().Length);
        Assert.Equal("aMOp", Bytes.FromUtf8("hé").Value);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("aMOp", true)]
    [InlineData("aA==", true)]
    [InlineData("aA==\n", true)]
    [InlineData("aM Op", false)]
    [InlineData("aM\tOp", false)]
    [InlineData("aA", false)]
    [InlineData("a-_p", false)]
    [InlineData("password", true)]
    [InlineData("pässword", false)]
    public void Base64_is_what_the_API_server_decodes(string text, bool isValid)
    {
        Assert.Equal(isValid, Bytes.FromText(text).IsValid);
        if (isValid)
        {
            Assert.DoesNotContain('\n', Bytes.FromBase64(text).Value);
        }
        else
        {
            Assert.Throws<FormatException>(() => Bytes.FromBase64(text));
            Assert.Throws<FormatException>(() => Bytes.FromText(text).ToArray());
        }
    }

    [Fact]
    public void No_message_and_no_text_shows_the_value()
    {
        var error = Assert.Throws<FormatException>(() => Bytes.FromBase64("secret value"));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Equal("8 characters of base64", Bytes.FromUtf8("secret").ToString());
        Assert.Equal("8 characters of base64", $"{Bytes.FromUtf8("secret")}");
    }

    [Fact]
    public void Half_a_surrogate_pair_has_no_bytes() => Assert.ThrowsAny<ArgumentException>(() => Bytes.FromUtf8("\ud800"));

    [Fact]
    public void Equality_goes_by_value()
    {
        Assert.Equal(Bytes.FromUtf8("a"), Bytes.FromBase64("YQ=="));
        Assert.Equal(default, Bytes.FromText(""));
        Assert.Equal(default(Bytes).GetHashCode(), Bytes.FromText("").GetHashCode());
    }
}
