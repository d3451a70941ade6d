using KubeSharp.Apps.V1;
using KubeSharp.Core.V1;
using Xunit;

namespace KubeSharp.Tests.Authoring;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_of_the_documentation_is_a_stack()
    {
        var stack = new LlmServing(new(6, 4, "meta-llama/Llama-3.1-70B"));

        var server = stack.Single<Deployment>("llm");
        Assert.Equal(["Deployment", "Service"], stack.Objects.Select(static item => item.Kind).Order());
        Assert.Equal("ai", server.Metadata!.Namespace);
        Assert.Equal(6, server.Spec.Replicas);
        Assert.Equal("llm", server.Spec.Selector.MatchLabels!["app.kubernetes.io/name"]);
        Assert.Equal((Quantity)4, server.Spec.Template.Spec!.Containers["server"].Resources!.Limits!["nvidia.com/gpu"]);
        Assert.Contains("memory: \"160Gi\"\n", stack.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_stack_patches_and_removes_what_it_inherits()
    {
        var stack = new CanaryServing();

        var container = stack.Single<Deployment>("llm").Spec.Template.Spec!.Containers["server"];
        Assert.Null(container.ReadinessProbe);
        Assert.Equal(["nvidia.com/gpu"], container.Resources!.Limits!.Keys);
        Assert.Null(stack.Find<Service>("llm"));
    }
}
