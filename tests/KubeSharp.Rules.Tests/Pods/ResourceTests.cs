using Xunit;

namespace KubeSharp.Rules.Tests.Pods;

public sealed class ResourceTests
{
    [Theory]
    [InlineData("limits: {memory: 1Gi}, requests: {memory: 2Gi}", "KUBE1020 spec.containers[0].resources.requests.memory")]
    [InlineData("limits: {example.com/gpu: 2}, requests: {example.com/gpu: 1}", "KUBE1020 spec.containers[0].resources.requests[example.com/gpu]")]
    [InlineData("requests: {example.com/gpu: 1}", "KUBE1020 spec.containers[0].resources.limits[example.com/gpu]")]
    [InlineData("limits: {example.com/gpu: 1500m}", "KUBE1019 spec.containers[0].resources.limits[example.com/gpu]")]
    [InlineData("limits: {cpu: -1}", "KUBE1019 spec.containers[0].resources.limits.cpu")]
    [InlineData("limits: {gpu: 1}", "KUBE1021 spec.containers[0].resources.limits.gpu")]
    [InlineData("limits: {storage: 1}", "KUBE1021 spec.containers[0].resources.limits.storage")]
    [InlineData("limits: {requests.example.com/gpu: 1}", "KUBE1021 spec.containers[0].resources.limits[requests.example.com/gpu]")]
    [InlineData("limits: {hugepages-2Mi: 2Mi}", "KUBE1020 spec.containers[0].resources.limits")]
    [InlineData("limits: {cpu: 1, hugepages-2Mi: 3Mi}", "KUBE1019 spec.containers[0].resources.limits.hugepages-2Mi")]
    [InlineData("claims: [{name: a}]", "KUBE1018 spec.containers[0].resources.claims[0].name")]
    public void Resources_that_are_not_valid_are_refused(string resources, string finding) =>
        Assert.Equal([finding], PodManifest.Container($"resources: {{{resources}}}"));

    [Theory]
    [InlineData("limits: {cpu: 500m, memory: 1Gi}, requests: {cpu: 0.5, memory: 1024Mi}")]
    [InlineData("limits: {example.com/gpu: 1000m}")]
    [InlineData("limits: {cpu: 1, hugepages-2Mi: 4Mi}")]
    [InlineData("limits: {kubernetes.io/any: 1}")]
    [InlineData("limits: {cpu: 0.0011}, requests: {cpu: 0.0015}")]
    [InlineData("requests: {ephemeral-storage: 1Gi}")]
    public void Resources_that_are_valid_are_taken(string resources) => Assert.Empty(PodManifest.Container($"resources: {{{resources}}}"));

    [Fact]
    public void An_amount_that_is_null_is_zero() => Assert.Equal(
        ["KUBE1020 spec.containers[0].resources.requests.cpu"],
        PodManifest.Container("resources: {limits: {cpu: null}, requests: {cpu: 1}}"));

    [Theory]
    [InlineData("{name: a}, {name: a}", "KUBE1015 spec.containers[0].resources.claims[1].name")]
    [InlineData("{name: a, request: b}, {name: a}", "KUBE1015 spec.containers[0].resources.claims[1].name")]
    [InlineData("{name: a, request: B}", "KUBE1011 spec.containers[0].resources.claims[0].request")]
    public void Claims_do_not_overlap(string claims, string finding) => Assert.Equal([finding], Claimed(claims));

    [Fact]
    public void Two_requests_of_a_claim_are_two() => Assert.Empty(Claimed("{name: a, request: b}, {name: a, request: c}"));

    [Theory]
    [InlineData("{name: a}", "KUBE1016 spec.resourceClaims[0]")]
    [InlineData("{name: a, resourceClaimName: a, resourceClaimTemplateName: a}", "KUBE1016 spec.resourceClaims[0].resourceClaimTemplateName")]
    [InlineData("{name: a, resourceClaimName: A}", "KUBE1011 spec.resourceClaims[0].resourceClaimName")]
    public void A_claim_of_the_pod_has_one_source(string claim, string finding) =>
        Assert.Equal([finding], PodManifest.Spec($"resourceClaims: [{claim}]"));

    [Theory]
    [InlineData("resources: {requests: {cpu: 1}}", "KUBE1020 spec.resources.requests.cpu")]
    [InlineData("resources: {limits: {cpu: 1}}", "KUBE1020 spec.containers[0].resources.limits.cpu")]
    [InlineData("resources: {limits: {cpu: 4, example.com/gpu: 1}}", "KUBE1021 spec.resources.limits[example.com/gpu]")]
    [InlineData("resources: {claims: [{name: a}]}", "KUBE1026 spec.resources.claims")]
    [InlineData("overhead: {gpu: 1}", "KUBE1021 spec.overhead.gpu")]
    public void Resources_of_the_pod_are_enough_for_its_containers(string spec, string finding) =>
        Assert.Equal([finding], PodManifest.Container("resources: {limits: {cpu: 2}}", spec));

    [Fact]
    public void Resources_of_the_pod_that_are_enough_are_taken() =>
        Assert.Empty(PodManifest.Container("resources: {limits: {cpu: 2}}", "resources: {limits: {cpu: 2}, requests: {cpu: 2}}"));

    [Theory]
    [InlineData("limits: {cpu: 1}", "KUBE1020 spec.resources.limits.cpu")]
    [InlineData("requests: {cpu: 1}, limits: {cpu: 4}", "KUBE1020 spec.resources.requests.cpu")]
    public void What_containers_request_is_no_more_than_the_pod_has(string resources, string finding) =>
        Assert.Equal([finding], PodManifest.Container("resources: {requests: {cpu: 2}}", $"resources: {{{resources}}}"));

    [Fact]
    public void Huge_pages_of_containers_are_no_more_than_the_pod_has() => Assert.Equal(
        ["KUBE1020 spec.containers[0].resources.limits.hugepages-2Mi"],
        PodManifest.Container(
            "resources: {limits: {cpu: 1, hugepages-2Mi: 4Mi}}",
            "resources: {limits: {cpu: 1, hugepages-2Mi: 2Mi}}"));

    [Fact]
    public void A_template_gets_no_request_from_its_containers() => Assert.Empty(PodManifest.Template(
        "labels: {a: b}",
        "initContainers: [{name: first, image: example, resources: {requests: {cpu: 2}}}], resources: {limits: {cpu: 1}}"));

    private static IReadOnlyList<string> Claimed(string claims) =>
        PodManifest.Container($"resources: {{claims: [{claims}]}}", "resourceClaims: [{name: a, resourceClaimName: a}]");
}
