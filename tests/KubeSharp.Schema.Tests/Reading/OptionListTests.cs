using Xunit;

namespace KubeSharp.Schema.Reading;

public sealed class OptionListTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" | \n|")]
    [InlineData("v1", "v1")]
    [InlineData("Pod|apps/v1/Deployment", "Pod", "apps/v1/Deployment")]
    [InlineData("|\n  b |\n  a |\n", "b", "a")]
    public void Blanks_and_empty_values_mean_nothing(string list, params string[] values) => Assert.Equal(values, OptionList.Split(list));

    [Theory]
    [InlineData("Deployment", true)]
    [InlineData("apps/v1/Deployment", true)]
    [InlineData("deployment", false)]
    [InlineData("v1/Deployment", false)]
    [InlineData("apps/v1beta1/Deployment", false)]
    [InlineData("apps/v1", false)]
    public void A_kind_is_named_alone_or_with_its_apiVersion(string name, bool isNamed) =>
        Assert.Equal(isNamed, new GroupVersionKind("apps", "v1", "Deployment").IsNamed(name));
}
