using KubeSharp.Rules.Patterns;
using Xunit;

namespace KubeSharp.Rules.Tests.Patterns;

/// <summary>Regular expressions as Go compiles them.</summary>
public sealed class GoPatternTests
{
    [Theory]
    [InlineData("")]
    [InlineData("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
    [InlineData("^(?:a|b){1,63}$")]
    [InlineData("(?i)abc+?")]
    [InlineData("a(?i)*")]
    [InlineData("(?P<name>a)(?<other>b)")]
    [InlineData("[]a]|[^]a]|[[:alpha:]_]|[a\\]]")]
    [InlineData("a{,5}")]
    [InlineData("{")]
    [InlineData("\\d+\\.\\p{Greek}\\x{10FFFF}\\Q(\\E\\z")]
    [InlineData("a{1000}")]
    [InlineData("^*")]
    [InlineData("a|*", false)]
    [InlineData("(?=a)b", false)]
    [InlineData("(?!a)b", false)]
    [InlineData("(?<=a)b", false)]
    [InlineData("(?<!a)b", false)]
    [InlineData("(?>a)", false)]
    [InlineData("(a)\\1", false)]
    [InlineData("(a", false)]
    [InlineData("a)", false)]
    [InlineData("[a", false)]
    [InlineData("*a", false)]
    [InlineData("a**", false)]
    [InlineData("a++", false)]
    [InlineData("a{1001}", false)]
    [InlineData("a{3,2}", false)]
    [InlineData("a\\", false)]
    [InlineData("\\u0041", false)]
    [InlineData("a\\Z", false)]
    public void A_pattern_is_taken_if_Go_takes_it(string pattern, bool isTaken = true) => Assert.Equal(isTaken, GoPattern.Of(pattern).Problem is null);
}
