using KubeSharp.Rules.Values;
using Xunit;

namespace KubeSharp.Rules.Tests.Values;

/// <summary>Addresses and ranges as Go's net and net/netip read them.</summary>
public sealed class AddressFormatsTests
{
    [Theory]
    [InlineData("10.9.8.7")]
    [InlineData("0.0.0.0")]
    [InlineData("2001:db8::ffff")]
    [InlineData("2001:DB8:0:0:0:0:0:1")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("64:ff9b::192.0.2.33")]
    public void Addresses_are_taken_in_any_spelling(string text) => Assert.Null(AddressFormats.Address(text));

    [Theory]
    [InlineData("")]
    [InlineData("10.9.8")]
    [InlineData("10.9.8.7.6")]
    [InlineData("10.9.8.256")]
    [InlineData("10.9.8.7 ")]
    [InlineData("10..8.7")]
    [InlineData("010.9.8.7")]
    [InlineData("::ffff:10.9.8.7")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("1::2::3")]
    [InlineData("12345::")]
    [InlineData("00001::")]
    [InlineData("1:2:")]
    [InlineData("g::")]
    [InlineData("example.com")]
    public void What_is_no_address_or_an_ambiguous_one_is_refused(string text) => Assert.NotNull(AddressFormats.Address(text));

    [Theory]
    [InlineData("2001:db8::1", true)]
    [InlineData("2001:db8:0:0:0:0:0:1", false)]
    [InlineData("2001:DB8::1", false)]
    [InlineData("2001:0:0:1:0:0:0:1", false)]
    [InlineData("2001:0:0:1::1", true)]
    [InlineData("1:0:2:3:4:5:6:7", true)]
    [InlineData("10.0.0.1", true)]
    public void Newer_fields_take_the_canonical_form_only(string text, bool isTaken) =>
        Assert.Equal(isTaken, AddressFormats.CanonicalAddress(text) is null);

    [Theory]
    [InlineData("10.9.8.0/24")]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.9.8.7/32")]
    [InlineData("2001:DB8::/64")]
    [InlineData("::/0")]
    public void Ranges_are_taken(string text) => Assert.Null(AddressFormats.Range(text));

    [Theory]
    [InlineData("10.9.8.0")]
    [InlineData("10.9.8.1/24")]
    [InlineData("10.9.8.0/33")]
    [InlineData("10.9.8.0/024")]
    [InlineData("10.9.8.0/")]
    [InlineData("10.9.8.0/-1")]
    [InlineData("010.9.8.0/24")]
    [InlineData("::ffff:10.9.8.0/120")]
    [InlineData("2001:db8::1/64")]
    public void What_is_no_range_or_an_ambiguous_one_is_refused(string text) => Assert.NotNull(AddressFormats.Range(text));

    [Theory]
    [InlineData("10.9.8.7/24", true)]
    [InlineData("2001:db8::1/64", true)]
    [InlineData("2001:DB8::1/64", false)]
    [InlineData("10.9.8.7", false)]
    public void Addresses_of_interfaces_have_a_prefix(string text, bool isTaken) =>
        Assert.Equal(isTaken, AddressFormats.InterfaceAddress(text) is null);
}
