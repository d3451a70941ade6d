using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class NamespaceNamesTests
{
    [Theory]
    [InlineData("io.k8s.api.core.v1", "Core.V1")]
    [InlineData("io.k8s.api.apps.v1", "Apps.V1")]
    [InlineData("io.k8s.api.rbac.v1", "Rbac.V1")]
    [InlineData("io.k8s.api.networking.v1beta1", "Networking.V1beta1")]
    [InlineData("io.k8s.api.admissionregistration.v1", "AdmissionRegistration.V1")]
    [InlineData("io.k8s.api.flowcontrol.v1", "FlowControl.V1")]
    [InlineData("io.k8s.api.storagemigration.v1beta1", "StorageMigration.V1beta1")]
    [InlineData("io.k8s.api.apiserverinternal.v1alpha1", "ApiServerInternal.V1alpha1")]
    [InlineData("io.k8s.api.imagepolicy.v1alpha1", "ImagePolicy.V1alpha1")]
    [InlineData("io.k8s.api.apidiscovery.v2", "ApiDiscovery.V2")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1", "Meta.V1")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1", "ApiExtensions.V1")]
    [InlineData("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1", "ApiRegistration.V1")]
    [InlineData("io.k8s.apimachinery.pkg.version", "VersionGroup")]
    [InlineData("io.ray.v1", "Ray.V1")]
    [InlineData("io.x-k8s.kueue.v1beta1", "Kueue.V1beta1")]
    [InlineData("io.k8s.networking.gateway.v1", "GatewayApi.V1")]
    [InlineData("io.kserve.serving.v1beta1", "KServe.V1beta1")]
    [InlineData("dev.knative.serving.v1", "Serving.V1")]
    [InlineData("io.x-k8s.jobset.v1alpha2", "JobSets.V1alpha2")]
    [InlineData("io.x-k8s.leaderworkerset.v1", "LeaderWorkerSets.V1")]
    [InlineData("com.example.system.v1", "SystemGroup.V1")]
    [InlineData("com.example.stack.v1", "StackGroup.V1")]
    [InlineData("com.example.3scale.v1", "Group3scale.V1")]
    [InlineData("com.example.my-group.v1", "MyGroup.V1")]
    [InlineData("", "Schemas")]
    [InlineData("v1", "V1")]
    [InlineData("..", "Empty")]
    public void A_namespace_is_group_and_version(string package, string expected) => Assert.Equal(expected, NamespaceNames.Of(package));

    [Theory]
    [InlineData(1, "NetworkingPolicy.V1")]
    [InlineData(2, "K8sNetworkingPolicy.V1")]
    [InlineData(9, "IoK8sNetworkingPolicy.V1")]
    public void A_group_of_the_same_short_name_takes_more_parts(int more, string expected) =>
        Assert.Equal(expected, NamespaceNames.Of("io.k8s.networking.policy.v1", more));

    [Fact]
    public void A_well_known_group_keeps_its_name() =>
        Assert.Equal("KServe.V1beta1", NamespaceNames.Of("io.kserve.serving.v1beta1", moreOfGroup: 1));

    [Theory]
    [InlineData("Company.Crds", true)]
    [InlineData("_a", true)]
    [InlineData("Ünï.Cödé", true)]
    [InlineData("@class.X", true)]
    [InlineData("@", false)]
    [InlineData("@3", false)]
    [InlineData("", false)]
    [InlineData("A.", false)]
    [InlineData("3A", false)]
    [InlineData("A-B", false)]
    [InlineData("A.class", false)]
    [InlineData("A{}", false)]
    public void A_namespace_that_an_author_gives_must_be_one(string text, bool expected) =>
        Assert.Equal(expected, Identifiers.IsQualifiedName(text));
}
