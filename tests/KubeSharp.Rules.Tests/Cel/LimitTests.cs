using System.Diagnostics;
using Xunit;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>Nothing that an expression holds makes the compiler fail, or wait.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!(", ")")]
    [InlineData("size([", "])")]
    [InlineData("true ? (", ") : 1")]
    [InlineData("{'a': ", "}")]
    public void Deep_brackets_are_not_judged(string opening, string closing)
    {
        var expression = string.Concat(Enumerable.Repeat(opening, 5000)) + "1" + string.Concat(Enumerable.Repeat(closing, 5000));
        Assert.Equal("unknown", CelTest.Run(expression));
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("x", ".a")]
    [InlineData("x", "[0]")]
    [InlineData("x", ".f()")]
    [InlineData("1", " == 1")]
    public void Long_chains_are_not_judged(string first, string more) =>
        Assert.Equal("unknown", CelTest.Run(first + string.Concat(Enumerable.Repeat(more, 5000))));

    [Fact]
    public void Long_chains_of_logic_are_judged() =>
        Assert.Equal("true", CelTest.Run("true" + string.Concat(Enumerable.Repeat(" && true", 5000))));

    [Fact]
    public void Long_chains_of_signs_are_judged() => Assert.Equal("true", CelTest.Run(new string('!', 5000) + "true"));

    [Fact]
    public void Too_long_expressions_are_not_judged() => Assert.Equal("unknown", CelTest.Run(new string(' ', 200_000) + "1"));

    [Theory]
    [InlineData("R.all(a, R.all(b, R.all(c, R.all(d, R.all(e, R.all(f, R.all(g, a + b + c >= 0)))))))")]
    [InlineData("R.map(a, R.map(b, R.map(c, R.map(d, R.map(e, R.map(f, R.map(g, a))))))).size() > 0")]
    [InlineData("R.exists_one(a, R.filter(b, R.all(c, R.all(d, R.all(e, R.all(f, R.all(g, true)))))).size() == 0)")]
    public void Nested_macros_end(string expression)
    {
        var watch = Stopwatch.StartNew();
        var range = "[" + string.Join(", ", Enumerable.Range(0, 100)) + "]";
        Assert.Equal("unknown", CelTest.Run(expression.Replace("R", range, StringComparison.Ordinal)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("(a|a)*b")]
    [InlineData("(a+)+$b")]
    [InlineData("(.*)*x")]
    [InlineData("(((a{30}){30}))")]
    public void Hostile_regular_expressions_end(string pattern)
    {
        var watch = Stopwatch.StartNew();
        CelTest.Run($"'{new string('a', 20_000)}'.matches('{pattern}')");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Growing_texts_end() =>
        Assert.Equal("unknown", CelTest.Run("[1, 2, 3, 4, 5, 6, 7, 8].map(i, text.replace('', text).replace('', text).replace('', text).replace('', text).replace('', text).replace('', text).replace('', text).replace('', text))[0]"));

    [Theory]
    [InlineData("\0")]
    [InlineData("'\uD800'")]
    [InlineData("'\\uD800'")]
    [InlineData("1e999")]
    [InlineData("0x")]
    [InlineData("b")]
    [InlineData("r'")]
    [InlineData("'''")]
    [InlineData("`a")]
    [InlineData("x.`a-b`")]
    [InlineData("'\\")]
    [InlineData("'\\x4")]
    [InlineData(".x")]
    [InlineData("x.?")]
    [InlineData("//")]
    [InlineData("'a'.split('', -9223372036854775808)")]
    [InlineData("'abc'.substring(-9223372036854775808, 9223372036854775807)")]
    [InlineData("timestamp(9223372036854775807)")]
    [InlineData("timestamp('0001-01-01T00:00:00Z') - duration('1s')")]
    [InlineData("timestamp('0001-01-01T00:00:00Z').getHours('-23:59')")]
    [InlineData("-9223372036854775808 % -1")]
    [InlineData("-duration('2562047h')")]
    [InlineData("duration('-9223372036.854775808s')")]
    public void Odd_texts_do_no_harm(string expression) => Assert.NotNull(CelTest.Run(expression));
}
