using Xunit;

namespace KubeSharp.Rules.Tests.Workloads;

/// <summary>What the API server refuses of workloads that keep pods running, beyond its samples.</summary>
public sealed class DeploymentTests
{
    private const string Template = """
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers: [{ name: web, image: web }]
        """;

    [Theory]
    [InlineData("Deployment", "progressDeadlineSeconds: 10")]
    [InlineData("Deployment", "strategy: { type: Recreate }")]
    [InlineData("Deployment", "strategy: { rollingUpdate: { maxSurge: 0 } }")]
    [InlineData("Deployment", "strategy: { rollingUpdate: { maxSurge: 200%, maxUnavailable: 100% } }")]
    [InlineData("DaemonSet", "updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }")]
    [InlineData("DaemonSet", "updateStrategy: { type: OnDelete, rollingUpdate: { maxSurge: 1 } }")]
    [InlineData("StatefulSet", "updateStrategy: { rollingUpdate: { partition: 3 } }")]
    [InlineData("StatefulSet", "ordinals: { start: 0 }")]
    [InlineData("StatefulSet", "persistentVolumeClaimRetentionPolicy: { whenScaled: Delete }")]
    [InlineData("StatefulSet", "podManagementPolicy: Parallel")]
    public void What_a_workload_can_have_is_taken(string kind, string field) => Assert.Empty(Check(kind, field));

    [Theory]
    [InlineData("{ app: null }", "KUBE1017 spec.selector.app")]
    [InlineData("{ app: api }", "KUBE1017 spec.selector.app")]
    [InlineData("{ tier: web }", "KUBE1017 spec.selector.tier")]
    public void The_selector_of_a_ReplicationController_matches_its_template(string selector, string finding) =>
        Assert.Equal([finding], CheckController(selector));

    [Theory]
    [InlineData("{ app: web }")]
    [InlineData("{ app: web, tier: '' }")]
    [InlineData("{}")]
    public void A_selector_that_matches_the_template_of_a_ReplicationController_is_taken(string selector) =>
        Assert.Empty(CheckController(selector));

    [Fact]
    public void A_null_among_the_values_of_a_selector_is_the_empty_text() => Assert.Equal(
        ["KUBE1017 spec.selector"],
        Manifest.Check("""
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchExpressions: [{ key: app, operator: In, values: [null] }] }
              template:
                metadata: { labels: { app: web } }
                spec: { containers: [{ name: web, image: web }] }
            """));

    private static IReadOnlyList<string> CheckController(string selector) => Manifest.Check($$$"""
        apiVersion: v1
        kind: ReplicationController
        metadata: { name: web }
        spec:
          selector: {{{selector}}}
          template:
            metadata: { labels: { app: web, tier: null } }
            spec: { containers: [{ name: web, image: web }] }
        """);

    [Theory]
    [InlineData("Deployment", "minReadySeconds: 600", "KUBE1014 spec.progressDeadlineSeconds")]
    [InlineData("Deployment", "progressDeadlineSeconds: 5\n  minReadySeconds: 5", "KUBE1014 spec.progressDeadlineSeconds")]
    [InlineData("Deployment", "strategy: { type: Recreate, rollingUpdate: {} }", "KUBE1026 spec.strategy.rollingUpdate")]
    [InlineData("Deployment", "strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0% } }", "KUBE1014 spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("Deployment", "strategy: { rollingUpdate: { maxUnavailable: 101% } }", "KUBE1014 spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("Deployment", "strategy: { rollingUpdate: { maxUnavailable: '1' } }", "KUBE1039 spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("DaemonSet", "updateStrategy: { rollingUpdate: { maxSurge: 1 } }", "KUBE1026 spec.updateStrategy.rollingUpdate.maxSurge")]
    [InlineData("DaemonSet", "updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }", "KUBE1014 spec.updateStrategy.rollingUpdate.maxUnavailable")]
    [InlineData("DaemonSet", "updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 101% } }", "KUBE1014 spec.updateStrategy.rollingUpdate.maxSurge")]
    [InlineData("StatefulSet", "updateStrategy: { type: OnDelete, rollingUpdate: { partition: 0 } }", "KUBE1026 spec.updateStrategy.rollingUpdate")]
    [InlineData("StatefulSet", "updateStrategy: { rollingUpdate: { partition: -1 } }", "KUBE1014 spec.updateStrategy.rollingUpdate.partition")]
    [InlineData("StatefulSet", "revisionHistoryLimit: -1", "KUBE1014 spec.revisionHistoryLimit")]
    [InlineData("StatefulSet", "ordinals: { start: -1 }", "KUBE1014 spec.ordinals.start")]
    [InlineData("StatefulSet", "persistentVolumeClaimRetentionPolicy: { whenScaled: Keep }", "KUBE1013 spec.persistentVolumeClaimRetentionPolicy.whenScaled")]
    [InlineData("StatefulSet", "podManagementPolicy: parallel", "KUBE1013 spec.podManagementPolicy")]
    public void What_a_workload_cannot_have_is_found(string kind, string field, string finding) => Assert.Contains(finding, Check(kind, field));

    [Theory]
    [InlineData("DaemonSet", "deprecated.daemonset.template.generation", "'3'")]
    [InlineData("DaemonSet", "deprecated.daemonset.template.generation", "x", "KUBE1039")]
    [InlineData("DaemonSet", "deprecated.daemonset.template.generation", "''", "KUBE1039")]
    [InlineData("Deployment", "deprecated.daemonset.template.generation", "x")]
    [InlineData("Deployment", "deprecated.deployment.rollback.to", "x", "KUBE1039")]
    [InlineData("Deployment", "deprecated.deployment.rollback.to", "'-1'", "KUBE1039")]
    [InlineData("Deployment", "deprecated.deployment.rollback.to", "''")]
    public void An_old_annotation_is_a_number(string kind, string key, string value, string? rule = null)
    {
        var found = Manifest.Check(
            $"apiVersion: apps/v1\nkind: {kind}\nmetadata: {{ name: web, annotations: {{ {key}: {value} }} }}\nspec:\n{Template}\n");
        Assert.Equal(rule is null ? [] : [$"{rule} metadata.annotations[{key}]"], found);
    }

    [Fact]
    public void Pods_that_keep_running_restart_always_and_have_no_deadline()
    {
        var found = Manifest.Check("""
            apiVersion: apps/v1
            kind: ReplicaSet
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  restartPolicy: OnFailure
                  activeDeadlineSeconds: 5
                  containers: [{ name: web, image: web }]
            """);

        Assert.Contains("KUBE1029 spec.template.spec.restartPolicy", found);
        Assert.Contains("KUBE1026 spec.template.spec.activeDeadlineSeconds", found);
    }

    [Fact]
    public void A_null_label_is_an_empty_one()
    {
        var found = Manifest.Check("""
            apiVersion: apps/v1
            kind: ReplicaSet
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: "" }, matchExpressions: [{ key: app, operator: Exists }] }
              template:
                metadata: { labels: { app: } }
                spec:
                  containers: [{ name: web, image: web }]
            """);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }")]
    [InlineData("selector: { app: web }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }")]
    public void A_replication_controller_takes_its_selector_from_the_template(string spec) => Assert.Empty(Controller(spec));

    [Theory]
    [InlineData("replicas: 1", "KUBE1010 spec.template")]
    [InlineData("template: { spec: { containers: [{ name: web, image: web }] } }", "KUBE1010 spec.selector")]
    [InlineData("selector: { app: db }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }", "KUBE1017 spec.selector.app")]
    public void A_replication_controller_needs_a_template_that_its_selector_matches(string spec, string finding) => Assert.Contains(finding, Controller(spec));

    [Fact]
    public void A_revision_has_data()
    {
        Assert.Contains("KUBE1010 data", Manifest.Check("{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a }, revision: 1 }"));
        Assert.Contains("KUBE1014 revision", Manifest.Check("{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a }, revision: -1, data: {} }"));
    }

    [Theory]
    [InlineData("minAvailable: 1, maxUnavailable: 1", "KUBE1016 spec.maxUnavailable")]
    [InlineData("maxUnavailable: 101%", "KUBE1014 spec.maxUnavailable")]
    [InlineData("unhealthyPodEvictionPolicy: Always", "KUBE1013 spec.unhealthyPodEvictionPolicy")]
    [InlineData("selector: { matchExpressions: [{ key: app, operator: In }] }", "KUBE1027 spec.selector.matchExpressions[0].values")]
    public void A_disruption_budget_has_one_bound(string spec, string finding) => Assert.Contains(
        finding,
        Manifest.Check($"{{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {{ name: a }}, spec: {{ {spec} }} }}"));

    private static IReadOnlyList<string> Controller(string spec) =>
        Manifest.Check($"{{ apiVersion: v1, kind: ReplicationController, metadata: {{ name: web }}, spec: {{ {spec} }} }}");

    private static IReadOnlyList<string> Check(string kind, string field) =>
        Manifest.Check($"apiVersion: apps/v1\nkind: {kind}\nmetadata: {{ name: web }}\nspec:\n  {field}\n{Template}\n");
}
