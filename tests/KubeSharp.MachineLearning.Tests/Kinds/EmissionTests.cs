using Xunit;

namespace KubeSharp.Tests.Kinds;

/// <summary>What the kinds look like in YAML.</summary>
public sealed class EmissionTests
{
    private static readonly ManifestReader s_reader = new([MachineLearningKinds.Instance], new() { Strict = true });

    public static TheoryData<string> Kinds => [.. MachineLearningKinds.Instance.Kinds.Select(kind => kind.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_sample_of_a_kind_is_emitted_as_verified_and_read_back(string kind)
    {
        var sample = Assert.Single(Samples.All, sample => sample.Kind == kind);
        var yaml = sample.ToYaml();

        Match(kind, yaml);
        var result = s_reader.Read(yaml);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(sample, Assert.Single(result.Documents).Object);
    }

    [Fact]
    public void One_container_goes_into_everything_that_runs_containers()
    {
        var template = new PodTemplateSpec { Spec = new() { Containers = [Samples.Worker] } };
        var deployment = new Deployment
        {
            Metadata = "train",
            Spec = new() { Selector = new KMap<string> { ["app"] = "train" }, Template = template },
        };
        var cluster = new RayCluster
        {
            Metadata = "train",
            Spec = new() { HeadGroupSpec = new() { RayStartParams = new(), Template = template } },
        };
        var jobSet = new JobSet
        {
            Metadata = "train",
            Spec = new() { ReplicatedJobs = [new() { Name = "node", Template = new() { Spec = new() { Template = template } } }] },
        };
        var runtime = new TrainingRuntime
        {
            Metadata = "train",
            Spec = new()
            {
                Template = new()
                {
                    Spec = new() { ReplicatedJobs = [new() { Name = "node", Template = new() { Spec = new() { Template = template } } }] },
                },
            },
        };
        var job = new TrainJob
        {
            Metadata = "train",
            Spec = new()
            {
                RuntimeRef = new() { Name = "train" },
                Trainer = new()
                {
                    Image = Samples.Worker.Image,
                    Args = Samples.Worker.Args,
                    Env = Samples.Worker.Env,
                    ResourcesPerNode = Samples.Worker.Resources,
                },
            },
        };

        var stack = new Stack("train");
        foreach (var value in new KubernetesObject[] { deployment, cluster, jobSet, runtime, job })
        {
            stack.Add(value);
        }

        var expected = ContainerLines(deployment);
        Assert.Contains("image: example.dev/train:1.4.0", expected);
        Assert.All(new KubernetesObject[] { cluster, jobSet, runtime }, value => Assert.Equal(expected, ContainerLines(value)));
        Assert.Contains("image: example.dev/train:1.4.0\n", job.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workload_is_the_target_of_an_autoscaler()
    {
        ScaleTarget target = new RayCluster { Metadata = "ray" };

        Assert.Equal(new ScaleTarget { ApiVersion = "ray.io/v1", Kind = "RayCluster", Name = "ray" }, target);
        Assert.Throws<ArgumentException>(() => (ScaleTarget)new RayCluster());
    }

    /// <summary>What stands under <c>containers</c>, the container being the last thing in the object.</summary>
    private static List<string> ContainerLines(KubernetesObject value) =>
    [
        .. value.ToYaml().Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => line != "containers:")
            .Skip(1)
            .Where(line => line.Length > 0),
    ];

    private static void Match(string kind, string actual)
    {
        var verified = Repository.PathOf($"tests/KubeSharp.MachineLearning.Tests/Kinds/Snapshots/{kind}.verified.yaml");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"The YAML differs from {verified}; what was written is in {received}.");
    }
}
