using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class ScaleTests
{
    private const string Authentication = """
        apiVersion: keda.sh/v1alpha1
        kind: TriggerAuthentication
        metadata: {name: prometheus}
        spec: {secretTargetRef: [{parameter: token, name: token, key: KEY}]}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: token}
        data: {value: AAAA}
        ---

        """;

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, name: web}", true)]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, name: web}", false)]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, name: wbe}", false)]
    [InlineData("{apiVersion: v1, kind: ReplicationController, name: web}", false)]
    public void An_autoscaler_needs_its_target(string target, bool isFine)
    {
        string[] expected = isFine ? [] : ["KUBE3117 spec.scaleTargetRef.name"];

        Assert.Equal(expected, AppYaml.Find(AppYaml.Web + Scaler("autoscaling/v2", "HorizontalPodAutoscaler", target)));
        Assert.Equal(expected, AppYaml.Find(AppYaml.Web + Scaler("keda.sh/v1alpha1", "ScaledObject", target)));
    }

    [Fact]
    public void A_scaled_object_scales_a_deployment_unless_it_says_otherwise()
    {
        Assert.Empty(AppYaml.Find(AppYaml.Web + Scaler("keda.sh/v1alpha1", "ScaledObject", "{name: web}")));
        Assert.Equal(
            ["KUBE3117 spec.scaleTargetRef.name"],
            AppYaml.Find(AppYaml.Web + Scaler("keda.sh/v1alpha1", "ScaledObject", "{name: wbe}")));
    }

    [Fact]
    public void A_trigger_needs_its_authentication()
    {
        var app = Authentication.Replace("KEY", "value", StringComparison.Ordinal);

        Assert.Empty(AppYaml.Find(app + Job("{name: prometheus}")));
        Assert.Equal(["KUBE3117 spec.triggers[0].authenticationRef.name"], AppYaml.Find(app + Job("{name: other}")));
        Assert.Equal(
            ["KUBE3117 spec.triggers[0].authenticationRef.name"],
            AppYaml.Find(app + Job("{kind: ClusterTriggerAuthentication, name: prometheus}")));
    }

    [Fact]
    public void An_authentication_needs_a_key_that_is_there() =>
        Assert.Equal(["KUBE3104 spec.secretTargetRef[0].key"], AppYaml.Find(Authentication));

    private static string Job(string reference) =>
        $"apiVersion: keda.sh/v1alpha1\nkind: ScaledJob\nmetadata: {{name: x}}\nspec: {{triggers: [{{authenticationRef: {reference}}}]}}\n";

    private static string Scaler(string apiVersion, string kind, string target) =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\nspec: {{scaleTargetRef: {target}}}\n";
}
