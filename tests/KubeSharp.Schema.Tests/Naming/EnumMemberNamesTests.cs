using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class EnumMemberNamesTests
{
    [Theory]
    [InlineData("Always", "Always")]
    [InlineData("", "Empty")]
    [InlineData("*", "Asterisk")]
    [InlineData("3.2", "Value32")]
    [InlineData("4.0", "Value40")]
    [InlineData("virtual-hosted", "VirtualHosted")]
    [InlineData("bool:true", "BoolTrue")]
    [InlineData("kubernetes.io/tls", "KubernetesIoTls")]
    [InlineData("value", "ValueValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("Policy", "PolicyValue")]
    [InlineData("value__", "ValueValue")]
    public void A_member_is_its_value_in_PascalCase(string value, string expected) =>
        Assert.Equal(expected, EnumMemberNames.OfAll([value], "Policy")[value]);

    [Fact]
    public void Twins_that_differ_in_case_are_told_apart()
    {
        var names = EnumMemberNames.OfAll(["replace", "Replace", "HEAD", "head", "audit", "Audit"], "Policy");

        Assert.Equal("Replace", names["Replace"]);
        Assert.Equal("Replace2", names["replace"]);
        Assert.Equal("HEAD", names["HEAD"]);
        Assert.Equal("Head", names["head"]);
        Assert.Equal("Audit", names["Audit"]);
        Assert.Equal("Audit2", names["audit"]);
    }

    [Fact]
    public void Kubernetes_values_keep_their_capitals()
    {
        var names = EnumMemberNames.OfAll(["TCP", "UDP", "SCTP"], "Protocol");

        Assert.Equal(["SCTP", "TCP", "UDP"], names.Values.Order(StringComparer.Ordinal));
    }
}
