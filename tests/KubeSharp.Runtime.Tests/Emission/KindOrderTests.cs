using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class KindOrderTests
{
    [Fact]
    public void What_others_need_comes_first()
    {
        string[] expected =
        [
            "apiextensions.k8s.io/v1 CustomResourceDefinition", "v1 Namespace", "scheduling.k8s.io/v1 PriorityClass", "v1 ServiceAccount",
            "rbac.authorization.k8s.io/v1 Role", "rbac.authorization.k8s.io/v1 RoleBinding",
            "v1 Secret", "v1 Service", "apps/v1 Deployment",
            "autoscaling/v2 HorizontalPodAutoscaler",
            "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration", "ray.io/v1 RayCluster",
        ];
        var objects = expected.Reverse().Select(Parse).ToList();

        Assert.Equal(expected, KindOrder.Sort(objects, DocumentOrder.Dependency).Select(place => Text(objects[place])));
    }

    [Fact]
    public void Equal_ones_keep_the_order_of_addition()
    {
        var objects = ParseAll("v1 Secret", "v1 ConfigMap", "v1 Secret", "v1 PersistentVolumeClaim", "v1 ConfigMap");

        Assert.Equal([0, 1, 2, 3, 4], KindOrder.Sort(objects, DocumentOrder.Dependency));
    }

    [Fact]
    public void A_kind_of_another_group_is_a_custom_resource()
    {
        Assert.Equal(KindOrder.Last, KindOrder.RankOf(Parse("serving.knative.dev/v1 Service")));
        Assert.Equal(KindOrder.Last, KindOrder.RankOf(Parse("batch.volcano.sh/v1alpha1 Job")));
        Assert.True(KindOrder.RankOf(Parse("batch/v1 Job")) < KindOrder.Last);
    }

    [Fact]
    public void The_order_of_addition_can_be_kept()
    {
        var objects = ParseAll("v1 Secret", "v1 Namespace");

        Assert.Equal([0, 1], KindOrder.Sort(objects, DocumentOrder.Addition));
    }

    private static List<UntypedObject> ParseAll(params string[] texts) => [.. texts.Select(Parse)];

    private static UntypedObject Parse(string text) => Samples.Untyped(text.Split(' ')[0], text.Split(' ')[1], "x");

    private static string Text(KubernetesObject value) => $"{value.ApiVersion} {value.Kind}";
}
