using Xunit;

namespace KubeSharp.Schema.Documentation;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData("a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;", "a <b> & \"c\" 'd'")]
    [InlineData("&#65;&#x42;&#X1F600;", "AB\U0001F600")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("AT&T &nbsp; &unknown; &", "AT&T &nbsp; &unknown; &")]
    [InlineData("&#xD800; &#x110000; &#-1; &#; &#x;", "&#xD800; &#x110000; &#-1; &#; &#x;")]
    [InlineData("a&#0;b&#x85;c&#x2028;d&#13;e", "a b c d e")]
    [InlineData("a\u0000b\u2028c\u2029d\u0085e\u001bf", "a b c d e f")]
    public void References_are_decoded_and_what_is_none_stays(string xml, string expected) =>
        Assert.Equal(expected, SummaryText.Read(xml));

    [Theory]
    [InlineData("See <see cref=\"T:k8s.Models.V1ObjectMeta\"/>.", "See V1ObjectMeta.")]
    [InlineData("<para>a</para> <c>b</c>", "a b")]
    [InlineData("<see cref=\"\"/>x", "x")]
    [InlineData("<see cref=\"T:", "<see cref=\"T:")]
    [InlineData("a <b", "a <b")]
    [InlineData("a <!-- b --> c", "a  c")]
    [InlineData("<![CDATA[a < b && c > d]]>!", "a < b && c > d!")]
    [InlineData("x<![CDATA[]]>y", "xy")]
    [InlineData("<![CDATA[open > end", "open > end")]
    public void Markup_leaves_only_its_text(string xml, string expected) => Assert.Equal(expected, SummaryText.Read(xml));

    [Theory]
    [InlineData("\r\n            one line\r\n            goes on\r\n            ", "one line goes on")]
    [InlineData("a\n\n\nb\n  \nc", "a\n\nb\n\nc")]
    [InlineData("list:\n- one\n  more\n* two", "list:\n- one more\n* two")]
    [InlineData("1 -\n2", "1 - 2")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("", "")]
    public void Line_breaks_are_those_of_paragraphs_and_lists(string xml, string expected) => Assert.Equal(expected, SummaryText.Read(xml));
}
