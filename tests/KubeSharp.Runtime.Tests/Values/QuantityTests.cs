using System.Globalization;
using KubeSharp.TypeModel;
using KubeSharp.Units;
using Xunit;

namespace KubeSharp.Tests.Values;

public sealed class QuantityTests
{
    // Measured with kubectl, except the last group: Kubernetes leaves those spellings alone, and 1.32 drops the exponent of 1000E.
    public static TheoryData<string, string> CanonicalForms => new()
    {
        { "0.5", "500m" }, { "1000m", "1" }, { "1024Mi", "1Gi" }, { "1.5Gi", "1536Mi" }, { "0.3Gi", "322122547200m" },
        { "0.1Ki", "102400m" }, { "1000k", "1M" }, { "2.5Ki", "2560" }, { "0.1n", "1n" }, { "-0.1n", "-1n" },
        { "8Ei", "9223372036854775807" }, { "-8Ei", "-9223372036854775807" }, { "7Ei", "7Ei" }, { "1e3", "1e3" }, { "1e1", "10" },
        { "12e4", "120e3" }, { "1e-2", "10e-3" }, { "1e-400", "1e-9" }, { "1e400", "10e399" }, { "1.5e3", "1500" }, { "1e30", "1e30" },
        { "1e20", "100e18" }, { "0.0001Ki", "102400u" }, { "100E", "100E" }, { ".5", "500m" }, { "0Ki", "0" }, { "0", "0" }, { "-0", "0" },
        { "1023Ki", "1023Ki" }, { "1000Ki", "1000Ki" }, { "0.5Ki", "512" }, { "-1.5Gi", "-1536Mi" }, { "1Ei", "1Ei" },
        { "9223372036854775807000", "9223372036854775807k" }, { "0.000000000", "0" }, { "00012", "12" }, { "1E", "1E" },
        { "+5", "5" }, { "5.", "5" }, { "1E3", "1e3" }, { "1.500", "1500m" }, { "1000E", "1e21" },
    };

    [Theory]
    [MemberData(nameof(CanonicalForms))]
    public void The_canonical_form_is_that_of_Kubernetes(string text, string canonical)
    {
        Assert.Equal(canonical, Quantity.Parse(text).ToCanonicalString());
        Assert.Equal(text, Quantity.Parse(text).ToString());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("abc", "it does not begin with a number")]
    [InlineData("Gi", "it does not begin with a number")]
    [InlineData("+", "it does not begin with a number")]
    [InlineData(".", "it does not begin with a number")]
    [InlineData("5K", "write 'Ki' (powers of 1024) or 'k' (powers of 1000)")]
    [InlineData("1gi", "there is no unit 'gi'; write 'Gi' (powers of 1024) or 'G' (powers of 1000)")]
    [InlineData("16GB", "write 'Gi' (powers of 1024) or 'G' (powers of 1000)")]
    [InlineData("16GiB", "write 'Gi' (powers of 1024) or 'G' (powers of 1000)")]
    [InlineData("512mb", "write 'Mi' (powers of 1024) or 'M' (powers of 1000)")]
    [InlineData("512B", "bytes are written without a unit")]
    [InlineData("2 cores", "it holds a blank")]
    [InlineData("2cores", "cores are written without a unit")]
    [InlineData("50%", "an amount is no percentage")]
    [InlineData("1_000", "a number takes no '_' between its digits")]
    [InlineData("1,000", "a number takes no ',' between its digits")]
    [InlineData("1 Gi", "it holds a blank")]
    [InlineData("1Gi ", "it holds a blank")]
    [InlineData("1e", "the exponent after 'e' is missing")]
    [InlineData("1e+", "there is no unit 'e+'")]
    [InlineData("1e1.5", "there is no unit 'e1.5'")]
    [InlineData("1e2147483648", "the exponent is beyond 1000")]
    [InlineData("1.2.3", "a number has one decimal point")]
    [InlineData("0x10", "there is no unit 'x10'")]
    [InlineData("1Kii", "there is no unit 'Kii'; the units are k, M, G")]
    [InlineData("\u0661Gi", "it does not begin with a number")]
    public void A_text_that_is_no_quantity_is_refused_with_the_reason(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => { Quantity _ = text; });

        Assert.StartsWith($"'{text}' is no quantity: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.False(Quantity.TryParse(text, out _));
    }

    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => Quantity.Parse(new string('1', 257)));
        Assert.Contains("longer than 256", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_quantity_of_a_manifest_throws_only_when_its_amount_is_asked_for()
    {
        var quantity = ((FieldValue)"5 Gigs").AsQuantity()!.Value;

        Assert.False(quantity.IsValid);
        Assert.Equal("5 Gigs", quantity.ToString());
        Assert.Equal("5 Gigs", quantity.ToFieldValue().AsString());
        Assert.Equal(quantity, ((FieldValue)"5 Gigs").AsQuantity()!.Value);
        Assert.Equal(quantity.GetHashCode(), ((FieldValue)"5 Gigs").AsQuantity()!.Value.GetHashCode());
        Assert.NotEqual(quantity, (Quantity)5);
        Assert.Throws<FormatException>(() => quantity.CompareTo(1));
        Assert.Throws<FormatException>(() => quantity + 1);
        Assert.Throws<FormatException>(() => quantity.Value());
        Assert.Throws<FormatException>(quantity.ToCanonicalString);
    }

    [Fact]
    public void The_blanks_around_a_quantity_of_a_manifest_do_not_count() =>
        Assert.Equal("1Gi", ((FieldValue)" 1024Mi ").AsQuantity()!.Value.ToCanonicalString());

    [Fact]
    public void A_number_of_a_manifest_keeps_its_digits()
    {
        var value = (FieldValue)KValue.FromNumberText("0.50");

        Assert.Equal("0.50", value.AsQuantity()!.Value.ToString());
        Assert.Equal((Quantity)"500m", value.AsQuantity());
        Assert.IsType<KValue>(value.AsQuantity()!.Value.ToFieldValue().Reference);
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal((Quantity)0, default);
        Assert.Equal("0", default(Quantity).ToString());
    }

    [Theory]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("0.5", "500m")]
    [InlineData("1e3", "1k")]
    [InlineData("-1", "-1000m")]
    [InlineData("0", "0Gi")]
    public void Equality_goes_by_the_amount(string left, string right)
    {
        Assert.True((Quantity)left == right);
        Assert.False((Quantity)left != right);
        Assert.Equal(((Quantity)left).GetHashCode(), ((Quantity)right).GetHashCode());
        Assert.Equal(0, ((Quantity)left).CompareTo(right));
    }

    [Theory]
    [InlineData("1M", "1Mi")]
    [InlineData("999m", "1")]
    [InlineData("-1Gi", "0")]
    [InlineData("1n", "1u")]
    public void Comparison_goes_by_the_amount(string less, string more)
    {
        Quantity left = less, right = more;
        Assert.True(left < right && left <= right && right > left && right >= left && left != right);
        Assert.Equal(-1, Math.Sign(left.CompareTo(right)));
        Assert.Equal(1, Math.Sign(((IComparable)right).CompareTo(left)));
    }

    [Theory]
    [InlineData("1Gi", "1Gi", "2Gi")]
    [InlineData("1Gi", "500M", "1573741824")]
    [InlineData("1Gi", "1G", "2073741824")]
    [InlineData("1G", "1Gi", "2073741824")]
    [InlineData("0", "512Mi", "512Mi")]
    [InlineData("500m", "1", "1500m")]
    [InlineData("1e3", "1k", "2e3")]
    [InlineData("1Gi", "-1Gi", "0")]
    [InlineData("1Ki", "1", "1025")]
    [InlineData("4Ei", "3Ei", "7Ei")]
    [InlineData("4Ei", "4Ei", "9223372036854775808")]
    public void A_sum_is_canonical_in_the_notation_of_its_first_part(string left, string right, string sum) =>
        Assert.Equal(sum, ((Quantity)left + right).ToString());

    [Fact]
    public void Integers_stay_integers_in_arithmetic_until_they_are_too_large()
    {
        Assert.Equal("2000", ((Quantity)1000 + 1000).ToString());
        Assert.True(((Quantity)1000 + 1000).ToFieldValue().IsInteger);
        Assert.Equal("8", (2 * (Quantity)4).ToString());
        Assert.Equal("-4", (-(Quantity)4).ToString());
        Assert.Equal("18446744073709551614", ((Quantity)long.MaxValue + long.MaxValue).ToString());
        Assert.Equal("9223372036854775808", (-(Quantity)long.MinValue).ToString());
        Assert.Equal("-18446744073709551616", ((Quantity)long.MinValue * 2).ToString());
    }

    [Fact]
    public void Subtraction_and_multiplication_keep_the_notation()
    {
        Assert.Equal("1Gi", ((Quantity)"2Gi" - "1024Mi").ToString());
        Assert.Equal("-512Mi", ((Quantity)0 - "512Mi").ToString());
        Assert.Equal("640Gi", ((Quantity)"160Gi" * 4).ToString());
        Assert.Equal("1", ((Quantity)"250m" * 4).ToString());
    }

    [Theory]
    [InlineData("1500m", 2, 1500)]
    [InlineData("-1500m", -2, -1500)]
    [InlineData("1n", 1, 1)]
    [InlineData("2", 2, 2000)]
    [InlineData("1Ki", 1024, 1024000)]
    public void Whole_values_round_away_from_zero(string text, long value, long milliValue)
    {
        Assert.Equal(value, ((Quantity)text).Value());
        Assert.Equal(milliValue, ((Quantity)text).MilliValue());
    }

    [Fact]
    public void What_does_not_fit_overflows()
    {
        Assert.Throws<OverflowException>(() => ((Quantity)"10E").Value());
        Assert.Throws<OverflowException>(() => ((Quantity)long.MaxValue).MilliValue());
        Assert.Throws<OverflowException>(() => ((Quantity)"1e40").ToDecimal());
    }

    [Fact]
    public void A_decimal_is_exact()
    {
        Assert.Equal(0.000000001m, ((Quantity)"1n").ToDecimal());
        Assert.Equal(-1.5m, ((Quantity)"-1500m").ToDecimal());
        Assert.Equal(18446744073709551616.5m, ((Quantity)"18446744073709551616.5").ToDecimal());
    }

    [Fact]
    public void Units_stand_behind_integers_where_they_are_asked_for()
    {
        long terabytes = 4;

        Assert.Equal("160Gi", 160.Gi.ToString());
        Assert.Equal("500m", 500.Milli.ToString());
        Assert.Equal("4Ti", terabytes.Ti.ToString());
        Assert.Equal((Quantity)"1M", 1.Mega);
        Assert.Equal("1Ki 1Mi 1Pi 1Ei", $"{1.Ki} {1.Mi} {1.Pi} {1.Ei}");
        Assert.Equal("1n 1u 1k 1G 1T 1P 1E", $"{1.Nano} {1.Micro} {1.Kilo} {1.Giga} {1.Tera} {1.Peta} {1.Exa}");
    }

    [Fact]
    public void No_culture_changes_a_quantity()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };

            Assert.Equal("-1536Mi", ((Quantity)"-1.5Gi").ToCanonicalString());
            Assert.Equal("-5", ((Quantity)(-5)).ToString());
            Assert.Equal("-5Gi", (-5).Gi.ToString());
            Assert.Equal("10e-3", ((Quantity)"1e-2").ToCanonicalString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
