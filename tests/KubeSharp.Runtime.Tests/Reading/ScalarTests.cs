using System.Globalization;
using Xunit;

namespace KubeSharp.Tests.Reading;

/// <summary>What kubectl 1.32 makes of scalars without quotes (<c>kubectl label --local --output=json</c>).</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("yes Yes YES y Y on On ON true True TRUE", "true")]
    [InlineData("no No NO n N off Off OFF false False FALSE", "false")]
    [InlineData("~ null Null NULL", "null")]
    [InlineData("1e10", "10000000000")]
    [InlineData("12e5 +12e05", "1200000")]
    [InlineData("4e9", "4000000000")]
    [InlineData("-2E+05", "-200000")]
    [InlineData(".1e3", "100")]
    [InlineData("1.e5", "100000")]
    [InlineData("017 +017 0o17 0O17 0xF 0XF 0b1111 0x_F", "15")]
    [InlineData("0644", "420")]
    [InlineData("08 +8 8. 0b1000", "8")]
    [InlineData("0685230", "685230")]
    [InlineData("-0b1 -1", "-1")]
    [InlineData("1_000 1000", "1000")]
    [InlineData("685_230.15", "685230.15")]
    [InlineData("1e3_0", "1000000000000000000000000000000")]
    [InlineData(".5 +.5 .5_0", "0.5", "0.5", "0.50")]
    [InlineData("-0 +0 00 000", "0")]
    [InlineData("1.20", "1.20")]
    [InlineData("18446744073709551615 0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    public void Words_and_numbers_are_what_they_are_to_kubectl(string scalars, params string[] expected)
    {
        var texts = scalars.Split(' ');
        for (var i = 0; i < texts.Length; i++)
        {
            var actual = JsonText.Of(Reader.ReadValue($"a: {texts[i]}\n"));
            var wanted = expected[Math.Min(i, expected.Length - 1)];
            Assert.True(Same(wanted, actual), $"{texts[i]}: {actual} instead of {wanted}");
        }
    }

    [Theory]
    [InlineData("oN tRue nULL Y1 yes1 _1 ._5 .5_ 1e400 0b 0x 0o8 0b2 1:20 12:30:45 190:20:30 2024-01-01 2024-01-01T00:00:00Z")]
    [InlineData("= - -- + . 1.2.3 0x1p3 Infinity NaN inf 1+1 1e 1e+ e1 0x10000000000000000 -0xFFFFFFFFFFFFFFFF http://x x:y <<")]
    public void Everything_else_is_a_text(string scalars)
    {
        foreach (var text in scalars.Split(' ').Where(static text => text != "-"))
        {
            Assert.Equal(text, Reader.ReadValue($"a: {text}\n").AsString());
        }
    }

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData("+.INF")]
    [InlineData(".nan")]
    [InlineData(".NaN")]
    public void Infinity_is_an_error(string text) => Assert.Equal("KUBE1003(3,4)", Reader.DiagnosticOf($"a: {text}\n"));

    [Theory]
    [InlineData("y", "true")]
    [InlineData("no", "false")]
    [InlineData("010", "8")]
    [InlineData("1_000", "1000")]
    [InlineData("1e5", "100000")]
    [InlineData("12e5", "1.2e+06")]
    [InlineData("999999.0", "999999")]
    [InlineData("1000000.0", "1e+06")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("1e-5", "1e-05")]
    [InlineData("1.23456789", "1.2345679")]
    [InlineData("16777217.0", "1.6777216e+07")]
    [InlineData("'y'", "y")]
    [InlineData("'<<'", "<<")]
    public void Keys_are_resolved_and_spelled_as_kubectl_spells_them(string written, string expected) =>
        Assert.Contains(expected, Reader.ReadFields($"{written}: x\n").Keys);

    [Theory]
    [InlineData("null: x\n")]
    [InlineData("~: x\n")]
    [InlineData("18446744073709551615: x\n")]
    [InlineData("? [a]\n: x\n")]
    [InlineData("? {a: b}\n: x\n")]
    public void What_is_no_text_cannot_be_a_key(string field) => Assert.StartsWith("KUBE1005(3,", Reader.DiagnosticOf(field));

    [Theory]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!foo 5", "\"5\"")]
    [InlineData("!!int '5'", "5")]
    [InlineData("!<tag:yaml.org,2002:int> '5'", "5")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool yes", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!binary aGVsbG8=", "\"hello\"")]
    [InlineData("!!timestamp 2024-01-01", "\"2024-01-01\"")]
    [InlineData("!!set {b, c}", "{\"b\":null,\"c\":null}")]
    public void Tags_have_the_meaning_that_kubectl_gives_them(string scalar, string expected) =>
        Assert.Equal(expected, JsonText.Of(Reader.ReadValue($"a: {scalar}\n")));

    [Theory]
    [InlineData("a: !!int abc\n", "KUBE1005(3,4)")]
    [InlineData("a: !!int 5.0\n", "KUBE1005(3,4)")]
    [InlineData("a: !!null x\n", "KUBE1005(3,4)")]
    [InlineData("a: !!binary 'a b'\n", "KUBE1003(3,4)")]
    public void A_scalar_that_is_not_what_its_tag_says_is_an_error(string field, string expected) =>
        Assert.Equal(expected, Reader.DiagnosticOf(field));

    private static bool Same(string expected, string actual) =>
        expected == actual
        || (decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var left)
            && decimal.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out var right)
            && left == right);
}
