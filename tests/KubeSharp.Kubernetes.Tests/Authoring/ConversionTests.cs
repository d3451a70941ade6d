using KubeSharp.Apps.V1;
using KubeSharp.Autoscaling.V2;
using KubeSharp.Core.V1;
using KubeSharp.Meta.V1;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Authoring;

/// <summary>The conversions and factories of the built-in kinds: that the natural spelling compiles, and what it writes.</summary>
public sealed class ConversionTests
{
    public static TheoryData<string, string> Variables => new()
    {
        { "name: A\nvalue: b\n", Yaml<EnvVar>(("A", "b")) },
        { "name: A\nvalueFrom:\n  secretKeyRef:\n    key: k\n    name: s\n", Yaml(EnvVar.FromSecret("A", "s", "k")) },
        {
            "name: A\nvalueFrom:\n  configMapKeyRef:\n    key: k\n    name: c\n    optional: true\n",
            Yaml(EnvVar.FromConfigMap("A", "c", "k", optional: true))
        },
        { "name: A\nvalueFrom:\n  fieldRef:\n    fieldPath: status.podIP\n", Yaml(EnvVar.FromField("A", "status.podIP")) },
        {
            "name: A\nvalueFrom:\n  resourceFieldRef:\n    divisor: 1Mi\n    resource: limits.memory\n",
            Yaml(EnvVar.FromResource("A", "limits.memory", "1Mi"))
        },
    };

    public static TheoryData<string, string> Volumes => new()
    {
        { "emptyDir: {}\nname: v\n", Yaml(Volume.FromEmptyDir("v")) },
        { "emptyDir:\n  medium: Memory\n  sizeLimit: 32Gi\nname: v\n", Yaml(Volume.FromEmptyDir("v", "Memory", "32Gi")) },
        { "configMap:\n  name: c\nname: v\n", Yaml(Volume.FromConfigMap("v", "c")) },
        { "name: v\nsecret:\n  secretName: s\n", Yaml(Volume.FromSecret("v", "s")) },
        {
            "name: v\npersistentVolumeClaim:\n  claimName: c\n  readOnly: true\n",
            Yaml(Volume.FromPersistentVolumeClaim("v", "c", readOnly: true))
        },
        { "hostPath:\n  path: /dev/x\n  type: CharDevice\nname: v\n", Yaml(Volume.FromHostPath("v", "/dev/x", "CharDevice")) },
    };

    public static TheoryData<string, string> Probes => new()
    {
        { "httpGet:\n  path: /health\n  port: http\n", Yaml(Probe.Http("/health", "http")) },
        { "httpGet:\n  path: /health\n  port: 8000\nperiodSeconds: 5\n", Yaml(Probe.Http("/health", 8000) with { PeriodSeconds = 5 }) },
        { "tcpSocket:\n  port: 5432\n", Yaml(Probe.Tcp(5432)) },
        { "grpc:\n  port: 9000\n  service: infer\n", Yaml(Probe.GrpcHealth(9000, "infer")) },
        { "exec:\n  command:\n  - cat\n  - /ready\n", Yaml(Probe.Command("cat", "/ready")) },
    };

    public static TheoryData<string, string> Metrics => new()
    {
        {
            "pods:\n  metric:\n    name: queue\n  target:\n    averageValue: 5\n    type: AverageValue\ntype: Pods\n",
            Yaml(MetricSpec.PodsAverage("queue", 5))
        },
        {
            "resource:\n  name: cpu\n  target:\n    averageUtilization: 80\n    type: Utilization\ntype: Resource\n",
            Yaml(MetricSpec.CpuUtilization(80))
        },
        {
            "resource:\n  name: memory\n  target:\n    averageUtilization: 70\n    type: Utilization\ntype: Resource\n",
            Yaml(MetricSpec.MemoryUtilization(70))
        },
        {
            "external:\n  metric:\n    name: lag\n    selector:\n      matchLabels:\n        topic: a\n"
                + "  target:\n    averageValue: 500m\n    type: AverageValue\ntype: External\n",
            Yaml(MetricSpec.ExternalAverage("lag", "500m", new KMap<string> { ["topic"] = "a" }))
        },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    [MemberData(nameof(Volumes))]
    [MemberData(nameof(Probes))]
    [MemberData(nameof(Metrics))]
    public void A_factory_writes_what_its_name_says(string expected, string yaml) => Assert.Equal(expected, yaml);

    [Fact]
    public void Variables_are_written_as_pairs_beside_others()
    {
        var gpu = true;
        Container container = new()
        {
            Name = "server",
            Image = "vllm",
            Env =
            [
                ("HF_HOME", "/models"),
                EnvVar.FromSecret("TOKEN", "hf", "token"),
                .. When(gpu, ("CUDA", "1")),
                .. When<EnvVar>(gpu, () => [new() { Name = "X" }]),
            ],
        };

        Assert.Equal(["HF_HOME", "TOKEN", "CUDA", "X"], container.Env.Select(static variable => variable.Name));
        Assert.Equal("/models", container.Env["HF_HOME"].Value);
    }

    [Fact]
    public void A_workload_is_the_target_of_an_autoscaler()
    {
        Deployment server = new() { Metadata = "llm", Spec = new() { Selector = new KMap<string>(), Template = new() } };
        HorizontalPodAutoscalerSpec spec = new() { ScaleTargetRef = server, MaxReplicas = 4, Metrics = [MetricSpec.CpuUtilization(80)] };
        KubeSharp.Autoscaling.V1.CrossVersionObjectReference old = new StatefulSet(Partial) { Metadata = "db" };

        var target = spec.ScaleTargetRef;
        Assert.Equal(("apps/v1", "Deployment", "llm"), (target.ApiVersion, target.Kind, target.Name));
        Assert.Equal(("StatefulSet", "db"), (old.Kind, old.Name));
        Assert.Throws<ArgumentException>(() => { CrossVersionObjectReference _ = new Deployment(Partial); });
    }

    [Fact]
    public void A_name_is_metadata_and_labels_are_a_selector()
    {
        ObjectMeta metadata = "llm";
        LabelSelector selector = new KMap<string> { ["app"] = "llm" };

        Assert.Equal("llm", metadata.Name);
        Assert.Equal("llm", selector.MatchLabels!["app"]);
    }

    [Fact]
    public void A_utilization_of_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => MetricSpec.CpuUtilization(0));

    /// <summary>The YAML without quotes: which texts need them is the writer's concern.</summary>
    private static string Yaml<T>(T value)
        where T : SchemaObject => value.ToYaml().Replace("\"", "", StringComparison.Ordinal);
}
