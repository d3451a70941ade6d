using System.Globalization;
using Xunit;

namespace KubeSharp.Tests.Values;

public sealed class TimeTests
{
    [Theory]
    [InlineData("2026-01-31T10:00:00Z")]
    [InlineData("2026-01-31T10:00:00+05:30")]
    [InlineData("2026-01-31T10:00:00-24:00")]
    [InlineData("2026-01-31T10:00:00.5Z")]
    [InlineData("2026-01-31T10:00:00,123456789123Z")]
    [InlineData("2026-01-31T1:00:00Z")]
    [InlineData("2024-02-29T23:59:59Z")]
    [InlineData("0000-02-29T00:00:00Z")]
    public void A_time_that_the_API_server_takes_is_kept_as_written(string text) => Assert.Equal(text, ((Time)text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-31")]
    [InlineData("2026-01-31 10:00:00Z")]
    [InlineData("2026-01-31T10:00:00")]
    [InlineData("2026-01-31t10:00:00z")]
    [InlineData("2026-01-31T10:00Z")]
    [InlineData("2026-01-31T10:00:00.Z")]
    [InlineData("2026-01-31T24:00:00Z")]
    [InlineData("2026-01-31T10:60:00Z")]
    [InlineData("2026-01-31T10:00:60Z")]
    [InlineData("2026-02-29T10:00:00Z")]
    [InlineData("2026-13-01T10:00:00Z")]
    [InlineData("2026-00-01T10:00:00Z")]
    [InlineData("2026-01-00T10:00:00Z")]
    [InlineData("2026-01-31T10:00:00+25:00")]
    [InlineData("2026-01-31T10:00:00+0530")]
    [InlineData("2026-01-31T10:00:00Z ")]
    [InlineData("26-01-31T10:00:00Z")]
    [InlineData("\u0662\u0660\u0662\u0666-01-31T10:00:00Z")]
    public void A_time_that_the_API_server_refuses_is_refused(string text)
    {
        var error = Assert.Throws<FormatException>(() => { Time _ = text; });

        Assert.Contains("2026-01-31T10:00:00Z", error.Message, StringComparison.Ordinal);
        Assert.False(Time.FromText(text).IsValid);
        Assert.Throws<FormatException>(() => Time.FromText(text).ToDateTimeOffset());
    }

    [Theory]
    [InlineData("2026-01-31T10:00:00.000000Z", true)]
    [InlineData("2026-01-31T10:00:00,123456+01:00", true)]
    [InlineData("2026-01-31T10:00:00Z", false)]
    [InlineData("2026-01-31T10:00:00.123Z", false)]
    [InlineData("2026-01-31T10:00:00.1234567Z", false)]
    public void A_micro_time_has_exactly_six_digits_of_a_fraction(string text, bool isValid)
    {
        Assert.Equal(isValid, MicroTime.FromText(text).IsValid);
        if (isValid)
        {
            Assert.Equal(text, ((MicroTime)text).Value);
        }
        else
        {
            Assert.Throws<FormatException>(() => { MicroTime _ = text; });
        }
    }

    [Fact]
    public void A_point_in_time_is_written_in_UTC_and_cut_to_its_precision()
    {
        var value = new DateTimeOffset(2026, 1, 31, 12, 0, 0, 999, 999, TimeSpan.FromHours(2)).AddTicks(9);

        Assert.Equal("2026-01-31T10:00:00Z", ((Time)value).Value);
        Assert.Equal("2026-01-31T10:00:00.999999Z", ((MicroTime)value).Value);
    }

    [Fact]
    public void A_text_gives_its_point_in_time()
    {
        var expected = new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.FromMinutes(-90)).AddTicks(1234567);

        Assert.Equal(expected, ((Time)"2026-01-31T10:00:00.123456789-01:30").ToDateTimeOffset());
        Assert.Throws<FormatException>(() => ((Time)"0000-01-01T00:00:00Z").ToDateTimeOffset());
        Assert.Throws<FormatException>(() => ((Time)"2026-01-01T00:00:00+20:00").ToDateTimeOffset());
    }

    [Fact]
    public void No_calendar_changes_a_time()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { DateTimeFormat = { TimeSeparator = ".", DateSeparator = "/" } };

            Assert.Equal("2026-01-31T10:00:00Z", ((Time)new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.Zero)).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Equality_goes_by_the_text()
    {
        Assert.Equal((Time)"2026-01-31T10:00:00Z", (Time)"2026-01-31T10:00:00Z");
        Assert.NotEqual((Time)"2026-01-31T10:00:00Z", (Time)"2026-01-31T10:00:00+00:00");
        Assert.Equal(default, Time.FromText(""));
        Assert.Equal(default(MicroTime).GetHashCode(), MicroTime.FromText("").GetHashCode());
    }
}
