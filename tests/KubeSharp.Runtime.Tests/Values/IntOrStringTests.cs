using Xunit;

namespace KubeSharp.Tests.Values;

public sealed class IntOrStringTests
{
    [Fact]
    public void It_remembers_which_of_the_two_it_is()
    {
        IntOrString number = 8080, text = "8080";

        Assert.NotEqual(number, text);
        Assert.True(number != text);
        Assert.Equal((8080, null, false), (number.Number, number.Text, number.IsString));
        Assert.Equal((null, "8080", true), (text.Number, text.Text, text.IsString));
        Assert.Equal(number.ToString(), text.ToString());
    }

    [Fact]
    public void It_goes_through_a_field_and_back()
    {
        IntOrString[] values = [0, -1, int.MaxValue, "", "25%", "http"];
        foreach (var value in values)
        {
            var back = ((IntOrString?)value is { } present ? present.ToFieldValue() : default).AsIntOrString();

            Assert.Equal(value, back);
            Assert.Equal(value.GetHashCode(), back.GetHashCode());
        }
    }

    [Fact]
    public void The_default_is_zero() => Assert.Equal((IntOrString)0, default);

    [Fact]
    public void Null_is_no_text() => Assert.Throws<ArgumentNullException>(() => { IntOrString _ = (string)null!; });
}
