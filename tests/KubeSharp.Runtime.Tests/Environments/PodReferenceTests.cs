using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class PodReferenceTests
{
    private const string Settings = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings}
        data: {level: info}
        binaryData: {logo: AAAA}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: token}
        data: {key: AAAA}
        stringData: {text: hidden}
        ---

        """;

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: KEY}}}]", "level", "containers[0].env[0].valueFrom.configMapKeyRef.key")]
    [InlineData("env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: KEY}}}]", "logo", "containers[0].env[0].valueFrom.configMapKeyRef.key")]
    [InlineData("env: [{name: A, valueFrom: {secretKeyRef: {name: token, key: KEY}}}]", "key", "containers[0].env[0].valueFrom.secretKeyRef.key")]
    [InlineData("env: [{name: A, valueFrom: {secretKeyRef: {name: token, key: KEY}}}]", "text", "containers[0].env[0].valueFrom.secretKeyRef.key")]
    public void A_variable_needs_a_key_that_is_there(string container, string key, string path)
    {
        Assert.Empty(AppYaml.Find(Settings + AppYaml.Pod("", container.Replace("KEY", key, StringComparison.Ordinal))));
        Assert.Equal([$"KUBE3104 spec.{path}"], AppYaml.Find(Settings + AppYaml.Pod("", container.Replace("KEY", "none", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("volumes: [{name: v, configMap: {name: settings, items: [{key: KEY, path: p}]}}]", "level", "volumes[0].configMap.items[0].key")]
    [InlineData("volumes: [{name: v, secret: {secretName: token, items: [{key: KEY, path: p}]}}]", "key", "volumes[0].secret.items[0].key")]
    [InlineData("volumes: [{name: v, projected: {sources: [{configMap: {name: settings, items: [{key: KEY, path: p}]}}]}}]", "level", "volumes[0].projected.sources[0].configMap.items[0].key")]
    [InlineData("volumes: [{name: v, projected: {sources: [{secret: {name: token, items: [{key: KEY, path: p}]}}]}}]", "key", "volumes[0].projected.sources[0].secret.items[0].key")]
    public void A_volume_needs_keys_that_are_there(string spec, string key, string path)
    {
        Assert.Empty(AppYaml.Find(Settings + AppYaml.Pod(spec.Replace("KEY", key, StringComparison.Ordinal))));
        Assert.Equal([$"KUBE3104 spec.{path}"], AppYaml.Find(Settings + AppYaml.Pod(spec.Replace("KEY", "none", StringComparison.Ordinal))));
    }

    [Fact]
    public void Keys_are_listed_and_values_are_not()
    {
        var message = AppYaml.Message(Settings + AppYaml.Pod("", "env: [{name: A, valueFrom: {secretKeyRef: {name: token, key: none}}}]"));

        Assert.Equal("Pod web: Secret 'token' has no key 'none' (keys: key, text)", message);
    }

    [Theory]
    [InlineData("", "env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: none, optional: true}}}]")]
    [InlineData("", "env: [{name: A, valueFrom: {secretKeyRef: {name: none, key: none, optional: true}}}]")]
    [InlineData("", "envFrom: [{configMapRef: {name: none, optional: true}}, {secretRef: {name: none, optional: true}}]")]
    [InlineData("volumes: [{name: v, configMap: {name: settings, optional: true, items: [{key: none, path: p}]}}]", "")]
    [InlineData("volumes: [{name: v, projected: {sources: [{secret: {name: none, optional: true}}]}}]", "")]
    public void What_is_optional_may_be_missing(string spec, string container) => Assert.Empty(AppYaml.Find(Settings + AppYaml.Pod(spec, container)));

    [Theory]
    [InlineData("", "env: [{name: A, valueFrom: {secretKeyRef: {name: none, key: x}}}]", "KUBE3112 spec.containers[0].env[0].valueFrom.secretKeyRef.name")]
    [InlineData("", "envFrom: [{configMapRef: {name: none}}]", "KUBE3112 spec.containers[0].envFrom[0].configMapRef.name")]
    [InlineData("volumes: [{name: v, secret: {secretName: none}}]", "", "KUBE3112 spec.volumes[0].secret.secretName")]
    [InlineData("volumes: [{name: v, persistentVolumeClaim: {claimName: none}}]", "", "KUBE3113 spec.volumes[0].persistentVolumeClaim.claimName")]
    [InlineData("imagePullSecrets: [{name: none}]", "", "KUBE3112 spec.imagePullSecrets[0].name")]
    [InlineData("serviceAccountName: none", "", "KUBE3114 spec.serviceAccountName")]
    [InlineData("serviceAccount: none", "", "KUBE3114 spec.serviceAccount")]
    [InlineData("priorityClassName: none", "", "KUBE3118 spec.priorityClassName")]
    [InlineData("runtimeClassName: none", "", "KUBE3118 spec.runtimeClassName")]
    public void What_the_app_does_not_have_is_a_warning(string spec, string container, string found)
    {
        var diagnostic = Assert.Single(AppYaml.Check(AppYaml.StackOf(Settings + AppYaml.Pod(spec, container))));

        Assert.Equal(found, $"{diagnostic.Id} {diagnostic.Path}");
        Assert.Equal(Severity.Warning, diagnostic.Severity);
        Assert.Contains("or declare External<", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serviceAccountName: default")]
    [InlineData("priorityClassName: system-node-critical")]
    [InlineData("volumes: [{name: v, configMap: {name: kube-root-ca.crt, items: [{key: ca.crt, path: p}]}}]")]
    public void What_every_cluster_has_is_there(string spec) => Assert.Empty(AppYaml.Find(AppYaml.Pod(spec)));

    [Theory]
    [InlineData("persistentVolumeClaim: {claimName: data-db-0}", true)]
    [InlineData("persistentVolumeClaim: {claimName: data-db}", false)]
    [InlineData("persistentVolumeClaim: {claimName: log-db-0}", false)]
    public void Claims_of_a_stateful_set_count(string volume, bool isFine)
    {
        const string Set = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: db}
            spec:
              volumeClaimTemplates: [{metadata: {name: data}}]
              template: {spec: {containers: []}}
            ---

            """;

        Assert.Equal(isFine, AppYaml.Find(Set + AppYaml.Pod($"volumes: [{{name: v, {volume}}}]")).Length == 0);
    }

    [Theory]
    [InlineData("cert-manager.io/v1", "Certificate", "{secretName: made}")]
    [InlineData("external-secrets.io/v1", "ExternalSecret", "{target: {name: made}}")]
    [InlineData("bitnami.com/v1alpha1", "SealedSecret", "{template: {metadata: {name: made}}}")]
    public void Secrets_that_controllers_make_are_there(string apiVersion, string kind, string spec) => Assert.Empty(AppYaml.Find(
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\nspec: {spec}\n---\n" + AppYaml.Pod("volumes: [{name: v, secret: {secretName: made}}]")));

    [Fact]
    public void A_custom_resource_may_make_what_begins_with_its_name()
    {
        const string Cluster = "apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db}\n---\n";

        Assert.Empty(AppYaml.Find(Cluster + AppYaml.Pod("volumes: [{name: v, secret: {secretName: db-app}}]")));
        Assert.NotEmpty(AppYaml.Find(Cluster + AppYaml.Pod("volumes: [{name: v, secret: {secretName: dbx}}]")));
    }

    [Theory]
    [InlineData("kind: Secret\nmetadata: {name: x}\ntype: kubernetes.io/service-account-token\ndata: {other: AAAA}")]
    [InlineData("kind: Secret\nmetadata: {name: x}")]
    public void Keys_that_the_cluster_fills_in_are_unknown(string secret) => Assert.Empty(AppYaml.Find(
        $"apiVersion: v1\n{secret}\n---\n" + AppYaml.Pod("", "env: [{name: A, valueFrom: {secretKeyRef: {name: x, key: token}}}]")));

    [Fact]
    public void One_missing_object_is_reported_once_for_each_object_that_needs_it()
    {
        const string Twice = "envFrom: [{secretRef: {name: none}}]\n    volumeMounts: []\n    env: [{name: A, valueFrom: {secretKeyRef: {name: none, key: k}}}]";

        Assert.Equal(2, AppYaml.Find(AppYaml.Pod("", Twice) + AppYaml.Pod("", Twice, "other")).Length);
    }

    [Fact]
    public void A_name_that_is_spelled_nearly_so_is_proposed() => Assert.Contains(
        "(did you mean 'settings'?)",
        AppYaml.Message(Settings + AppYaml.Pod("", "envFrom: [{configMapRef: {name: setings}}]")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("apps/v1", "Deployment", "template: SPEC", "spec.template.spec")]
    [InlineData("batch/v1", "CronJob", "jobTemplate: {spec: {template: SPEC}}", "spec.jobTemplate.spec.template.spec")]
    [InlineData("ray.io/v1", "RayJob", "rayClusterSpec: {workerGroupSpecs: [{template: SPEC}]}", "spec.rayClusterSpec.workerGroupSpecs[0].template.spec")]
    [InlineData("ray.io/v1", "RayCronJob", "jobTemplate: {rayClusterSpec: {headGroupSpec: {template: SPEC}}}", "spec.jobTemplate.rayClusterSpec.headGroupSpec.template.spec")]
    [InlineData("kubeflow.org/v1", "PyTorchJob", "pytorchReplicaSpecs: {Worker: {template: SPEC}}", "spec.pytorchReplicaSpecs.Worker.template.spec")]
    [InlineData("jobset.x-k8s.io/v1alpha2", "JobSet", "replicatedJobs: [{template: {spec: {template: SPEC}}}]", "spec.replicatedJobs[0].template.spec.template.spec")]
    [InlineData("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet", "leaderWorkerTemplate: {workerTemplate: SPEC}", "spec.leaderWorkerTemplate.workerTemplate.spec")]
    public void Pods_are_found_in_all_kinds_that_hold_them(string apiVersion, string kind, string spec, string path)
    {
        var held = spec.Replace("SPEC", "{spec: {priorityClassName: none}}", StringComparison.Ordinal);

        Assert.Equal(
            [$"KUBE3118 {path}.priorityClassName"],
            AppYaml.Find($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\nspec: {{{held}}}"));
    }
}
