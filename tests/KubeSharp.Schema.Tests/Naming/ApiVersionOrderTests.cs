using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class ApiVersionOrderTests
{
    [Fact]
    public void Stable_versions_come_before_beta_before_alpha_and_the_newest_first()
    {
        string[] versions = ["foo1", "v1alpha1", "v1", "v12alpha1", "v3beta1", "v10", "v2", "v11beta2", "v11alpha2", "foo10"];

        Assert.Equal(
            ["v10", "v2", "v1", "v11beta2", "v3beta1", "v12alpha1", "v11alpha2", "v1alpha1", "foo1", "foo10"],
            versions.Order(Comparer<string>.Create(ApiVersionOrder.Compare)));
    }
}
