using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>The kinds of machine-learning platforms are read through their types as Kubernetes' own are.</summary>
public sealed class MachineLearningTests
{
    private const string Queue = """
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: LocalQueue
        metadata:
          name: research
        spec:
          clusterQueue: company

        """;

    [Fact]
    public void A_custom_resource_is_typed_without_a_schema()
    {
        var result = CliRun.RunWithInput(Queue, "fmt", "-", "--strict");

        Assert.Equal((0, Queue, ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void What_its_definition_does_not_have_is_reported()
    {
        var result = CliRun.RunWithInput(Queue + "  cohort: company\n", "fmt", "-", "--strict");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error KUBE1001: spec.cohort: LocalQueueSpec has no field 'cohort'", result.Error, StringComparison.Ordinal);
    }
}
