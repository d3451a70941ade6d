using KubeSharp.Schema.Reading;
using Xunit;

namespace KubeSharp.Schema.Emission;

public sealed class DocCommentsTests
{
    [Theory]
    [InlineData("a < b && c > d", "/// <summary>a &lt; b &amp;&amp; c &gt; d</summary>\n")]
    [InlineData("ends */ here", "/// <summary>ends */ here</summary>\n")]
    [InlineData("line\u2028separator\u0085next\rreturn", "/// <summary>line separator next return</summary>\n")]
    [InlineData("two\nlines", "/// <summary>two lines</summary>\n")]
    [InlineData("one\n\ntwo", "/// <summary>one</summary>\n/// <remarks>\n/// <para>two</para>\n/// </remarks>\n")]
    [InlineData("\r\n \u0001", "/// <summary>fallback</summary>\n")]
    [InlineData(null, "/// <summary>fallback</summary>\n")]
    public void A_description_stays_inside_its_comment(string? description, string expected) =>
        Assert.Equal(expected, new SourceWriter().Describe(description, "fallback", Lifecycle.Unknown).ToString());

    [Fact]
    public void Half_of_a_surrogate_pair_is_dropped_and_a_whole_one_kept() =>
        Assert.Equal("half   pair \U0001F600", DocComments.Escape("half \uD800 pair \U0001F600"));

    [Fact]
    public void A_life_cycle_is_told_in_a_sentence() => Assert.Equal(
        "/// <summary>x</summary>\n/// <remarks>\n"
            + "/// <para>Since Kubernetes 1.34, deprecated in 1.35, removed in 1.38, replaced by apps/v1 X.</para>\n/// </remarks>\n",
        new SourceWriter().Describe(null, "x", new("1.34", "1.35", "1.38", "apps/v1 X")).ToString());

    [Fact]
    public void A_literal_holds_nothing_but_printable_ASCII() =>
        Assert.Equal("\"a\\\"b\\\\c\\n\\t\\u2028\\ud800{}\"", Literals.String("a\"b\\c\n\t\u2028\ud800{}"));
}
