using KubeSharp.Apps.V1;
using KubeSharp.Autoscaling.V2;
using KubeSharp.Core.V1;
using KubeSharp.Tests.Oracles;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Patching;

/// <summary>Typed patches do what kubectl does with the same patch as JSON.</summary>
public sealed class StrategicMergeTests
{
    private static readonly Dictionary<string, PatchCase> s_cases = new(StringComparer.Ordinal)
    {
        ["scalars"] = PatchCase.Of(
            Server,
            new(Partial) { Spec = new(Partial) { Replicas = 6, Paused = true } },
            """{"spec":{"replicas":6,"paused":true}}"""),
        ["labels"] = PatchCase.Of(
            Server,
            new(Partial)
            {
                Metadata = new() { Labels = new(Remove, "tier") { ["app"] = "canary", ["new"] = "x" }, Finalizers = ["b", "c"] },
            },
            """{"metadata":{"labels":{"app":"canary","new":"x","tier":null},"finalizers":["b","c"]}}"""),
        ["container by name"] = PatchCase.Of(
            Server,
            InPod(new(Partial)
            {
                Containers =
                [
                    new(Partial)
                    {
                        Name = "server",
                        Image = "new",
                        Args = ["--x"],
                        Resources = new() { Limits = new() { ["memory"] = "2Gi" } },
                    },
                ],
            }),
            """
            {"spec":{"template":{"spec":{"containers":[{"name":"server","image":"new","args":["--x"],
            "resources":{"limits":{"memory":"2Gi"}}}]}}}}
            """),
        ["container removed"] = PatchCase.Of(
            Server,
            InPod(new(Partial) { Containers = [new(Remove) { Name = "sidecar" }] }),
            """{"spec":{"template":{"spec":{"containers":[{"name":"sidecar","$patch":"delete"}]}}}}"""),
        ["environment"] = PatchCase.Of(
            Server,
            InPod(new(Partial) { Containers = [new(Partial) { Name = "server", Env = [("A", "2"), new(Remove) { Name = "B" }] }] }),
            """
            {"spec":{"template":{"spec":{"containers":[{"name":"server","env":[{"name":"A","value":"2"},{"name":"B",
            "$patch":"delete"}]}]}}}}
            """),
        ["member removed"] = PatchCase.Of(
            Server,
            InPod(new(Partial.Without("terminationGracePeriodSeconds"))
            {
                Containers = [new(Partial) { Name = "server", ReadinessProbe = new(Remove) }],
            }),
            """
            {"spec":{"template":{"spec":{"terminationGracePeriodSeconds":null,"containers":[{"name":"server",
            "readinessProbe":null}]}}}}
            """),
        ["strategy"] = PatchCase.Of(
            Server,
            new(Partial) { Spec = new(Partial) { Strategy = new() { Type = "Recreate" } } },
            """{"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}"""),
        ["volume"] = PatchCase.Of(
            Server,
            InPod(new(Partial) { Volumes = [new(Partial) { Name = "cache", PersistentVolumeClaim = new() { ClaimName = "models" } }] }),
            """
            {"spec":{"template":{"spec":{"volumes":[{"$retainKeys":["name","persistentVolumeClaim"],"name":"cache",
            "persistentVolumeClaim":{"claimName":"models"}}]}}}}
            """),
        ["tolerations"] = PatchCase.Of(
            Server,
            InPod(new(Partial) { Tolerations = [new() { Key = "new", Operator = "Exists" }] }),
            """{"spec":{"template":{"spec":{"tolerations":[{"key":"new","operator":"Exists"}]}}}}"""),
        ["aliases"] = PatchCase.Of(
            Server,
            InPod(new(Partial) { HostAliases = [new() { Ip = "10.0.0.1", Hostnames = ["x"] }] }),
            """{"spec":{"template":{"spec":{"hostAliases":[{"ip":"10.0.0.1","hostnames":["x"]}]}}}}"""),
        ["service ports"] = PatchCase.Of(
            Front,
            new(Partial)
            {
                Spec = new() { Type = "NodePort", Ports = [new() { Port = 80, NodePort = 30080 }, new(Remove) { Port = 9090 }] },
            },
            """{"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30080},{"port":9090,"$patch":"delete"}]}}"""),
        ["configuration"] = PatchCase.Of(
            new ConfigMap { Metadata = "settings", Data = new() { ["a"] = "1", ["b"] = "2" } },
            new(Partial) { Data = new(Remove, "b") { ["a"] = "3", ["c"] = "no" } },
            """{"data":{"a":"3","b":null,"c":"no"}}"""),
        ["metrics"] = PatchCase.Of(
            Scaler,
            new(Partial)
            {
                Spec = new(Partial)
                {
                    MaxReplicas = 9,
                    Metrics = [MetricSpec.MemoryUtilization(70)],
                    Behavior = new() { ScaleDown = new() { StabilizationWindowSeconds = 60 } },
                },
            },
            """
            {"spec":{"maxReplicas":9,"behavior":{"scaleDown":{"stabilizationWindowSeconds":60}},
            "metrics":[{"type":"Resource","resource":{"name":"memory","target":{"type":"Utilization","averageUtilization":70}}}]}}
            """),
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    private static Deployment Server => new()
    {
        Metadata = new("llm") { Labels = new() { ["app"] = "llm", ["tier"] = "serving" }, Finalizers = ["a", "b"] },
        Spec = new()
        {
            Replicas = 1,
            Selector = new KMap<string> { ["app"] = "llm" },
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["app"] = "llm" } },
                Spec = new()
                {
                    TerminationGracePeriodSeconds = 60,
                    Containers =
                    [
                        new()
                        {
                            Name = "server",
                            Image = "old",
                            Args = ["--a", "--b"],
                            Env = [("A", "1"), ("B", "1")],
                            Resources = new() { Limits = new() { ["cpu"] = 4, ["memory"] = "1Gi" } },
                            ReadinessProbe = Probe.Http("/health", 8000),
                        },
                        new() { Name = "sidecar", Image = "envoy" },
                    ],
                    Volumes = [Volume.FromEmptyDir("cache", "Memory"), Volume.FromSecret("token", "hf")],
                    Tolerations = [new() { Key = "gpu", Operator = "Exists" }],
                    ImagePullSecrets = [new() { Name = "a" }],
                    HostAliases = [new() { Ip = "10.0.0.1", Hostnames = ["old"] }, new() { Ip = "10.0.0.2", Hostnames = ["other"] }],
                },
            },
        },
    };

    private static Service Front => new()
    {
        Metadata = "llm",
        Spec = new() { Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }, new() { Name = "metrics", Port = 9090 }] },
    };

    private static HorizontalPodAutoscaler Scaler => new()
    {
        Metadata = "llm",
        Spec = new()
        {
            ScaleTargetRef = Server,
            MaxReplicas = 4,
            Metrics = [MetricSpec.CpuUtilization(80)],
            Behavior = new() { ScaleUp = new() { StabilizationWindowSeconds = 0 }, ScaleDown = new() { SelectPolicy = "Min" } },
        },
    };

    [Fact]
    public void A_new_item_goes_to_the_end_where_kubectl_puts_it_first()
    {
        var pod = Server.Patch(InPod(new(Partial) { ImagePullSecrets = [new() { Name = "b" }] })).Spec.Template.Spec!;

        Assert.Equal(["a", "b"], pod.ImagePullSecrets!.Select(static item => item.Name));
    }

    [KubectlTheory]
    [MemberData(nameof(Names))]
    public void A_typed_patch_does_what_kubectl_does(string name)
    {
        var (original, patched, json) = s_cases[name];

        // An empty patch makes kubectl write the object through its own types, which adds empty members to both.
        Assert.Equal(KubectlPatch.Apply(original, json), KubectlPatch.Apply(patched, "{}"));
        Assert.NotEqual(KubectlPatch.Apply(original, "{}"), KubectlPatch.Apply(patched, "{}"));
    }

    private static Deployment InPod(PodSpec pod) => new(Partial) { Spec = new(Partial) { Template = new(Partial) { Spec = pod } } };
}
