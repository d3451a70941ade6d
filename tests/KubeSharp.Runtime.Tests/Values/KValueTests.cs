using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Values;

public sealed class KValueTests
{
    [Fact]
    public void It_is_written_as_scalars_lists_and_maps()
    {
        KValue value = new()
        {
            ["text"] = "a",
            ["number"] = 1.5,
            ["list"] = [1, "two", true, KValue.Null, (KValue)[]],
            ["map"] = new() { ["inner"] = 5L },
        };

        Assert.Equal(KValueKind.Map, value.Kind);
        Assert.Equal("a", value["text"].AsString());
        Assert.Equal(1.5, value["number"].AsDouble());
        Assert.Equal(
            [KValueKind.Number, KValueKind.String, KValueKind.Boolean, KValueKind.Null, KValueKind.List],
            value["list"].Select(static item => item.Kind));
        Assert.Equal(5, value["map"]["inner"].AsInt64());
        Assert.Null(value["text"].AsInt64());
        Assert.Null(value.AsList());
        Assert.Empty(value);
    }

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("1E+2", "100.00")]
    [InlineData("0", "-0.0")]
    [InlineData("0", "0e5")]
    [InlineData("0.001", "1e-3")]
    [InlineData("12345678901234567890.5", "123456789012345678905e-1")]
    public void Numbers_are_equal_by_value(string left, string right)
    {
        Assert.Equal(KValue.FromNumberText(left), KValue.FromNumberText(right));
        Assert.Equal(KValue.FromNumberText(left).GetHashCode(), KValue.FromNumberText(right).GetHashCode());
    }

    [Theory]
    [InlineData("1", "10")]
    [InlineData("1", "-1")]
    [InlineData("12345678901234567890", "12345678901234567891")]
    [InlineData("0.1", "0.10000000000000000001")]
    [InlineData("1e99999999999999999999", "1e99999999999999999998")]
    public void Different_numbers_are_not_equal(string left, string right) =>
        Assert.NotEqual(KValue.FromNumberText(left), KValue.FromNumberText(right));

    [Theory]
    [InlineData("80.0", 80L)]
    [InlineData("8e1", 80L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("80.5", null)]
    [InlineData("0.0", 0L)]
    public void An_integer_is_read_whatever_its_spelling(string digits, long? expected) =>
        Assert.Equal(expected, KValue.FromNumberText(digits).AsInt64());

    [Fact]
    public void Kinds_are_never_equal_to_each_other()
    {
        KValue[] values = ["1", 1, true, KValue.Null, [], new KValue()];
        foreach (var (place, value) in values.Index())
        {
            Assert.All(values.Index(), other => Assert.Equal(place == other.Index, value.Equals(other.Item)));
        }
    }

    [Fact]
    public void Maps_are_equal_without_order_and_lists_with_it()
    {
        KValue ab = new() { ["a"] = 1, ["b"] = 2 }, ba = new() { ["b"] = 2, ["a"] = 1 };
        KValue list = [1, 2], turned = [2, 1];

        Assert.Equal(ab, ba);
        Assert.Equal(ab.GetHashCode(), ba.GetHashCode());
        Assert.NotEqual(list, turned);
    }

    [Fact]
    public void The_text_shows_no_value() => Assert.Equal("String", ((KValue)"secret").ToString());

    [Fact]
    public void What_JSON_cannot_hold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => { KValue _ = double.NaN; });
        Assert.Throws<ArgumentException>(() => { KValue _ = double.PositiveInfinity; });
        Assert.Throws<InvalidOperationException>(() => ((KValue)1)["a"]);
    }

    [Fact]
    public void It_goes_through_a_field_and_back()
    {
        KValue value = new() { ["a"] = [1] };

        Assert.Same(value, ((FieldValue)value).As<KValue>());
    }
}
