using System.Text.Json;
using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Cli.Tests.Schemas;

/// <summary><c>schema report</c>.</summary>
public sealed class ReportTests(ITestOutputHelper log)
{
    [Fact]
    public void The_shared_types_are_told_with_what_a_place_lacks_of_them()
    {
        var result = CliRun.RunWithInput(ExampleDefinition.TrainRun, "schema", "report", "-", "--versions", "v1");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [
                "ml.example.com/v1 TrainRun: 3 objects of Kubernetes' types, 3 of its own",
                "  spec.container -> KubeSharp.Core.V1.Container",
                "      lacks: envFrom, lifecycle, livenessProbe, readinessProbe, resizePolicy, resources, restartPolicyRules, "
                    + "securityContext, startupProbe, volumeDevices, volumeMounts, env.valueFrom",
                "      does not require: image",
                "6 objects in 1 kind: 3 of Kubernetes' types (50.0%) at 1 place, 3 of 3 types of their own (50.0%), "
                    + "0 of these near to one of Kubernetes (0.0%)",
                "",
            ],
            result.Output.Split('\n'));
    }

    [Fact]
    public void What_comes_near_to_a_shared_type_is_told_with_the_reason()
    {
        var text = ExampleDefinition.TrainRun.Replace("tty: {type: boolean}", "teletype: {type: boolean}", StringComparison.Ordinal);

        var result = CliRun.RunWithInput(text, "schema", "report", "-", "--versions", "v1");

        Assert.Contains(
            "\n  spec.container is no KubeSharp.Core.V1.Container: it has more fields: teletype\n",
            result.Output,
            StringComparison.Ordinal);
        Assert.Contains("1 of these near to one of Kubernetes", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_it_as_JSON()
    {
        var result = CliRun.RunWithInput(ExampleDefinition.TrainRun, "schema", "report", "-", "--output", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var report = JsonDocument.Parse(result.OutputBytes).RootElement;
        Assert.Equal(2, report.GetProperty("summary").GetProperty("kinds").GetInt32());
        var matched = Assert.Single(report.GetProperty("kinds")[0].GetProperty("matched").EnumerateArray());
        Assert.Equal("KubeSharp.Core.V1.Container", matched.GetProperty("type").GetString());
        Assert.Contains("env.valueFrom", matched.GetProperty("lacks").EnumerateArray().Select(field => field.GetString()));
    }

    [Fact]
    public void Mistakes_are_told_and_nothing_is_printed()
    {
        var malformed = CliRun.RunWithInput("a: [", "schema", "report", "-");
        var format = CliRun.Run("schema", "report", "-", "--output", "xml");

        Assert.Equal((1, ""), (malformed.ExitCode, malformed.Output));
        Assert.Contains("error KUBE0001", malformed.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (format.ExitCode, format.Output));
        Assert.Contains("unknown format 'xml' (known: text, json)", format.Error, StringComparison.Ordinal);
    }

    [SharedDataFact("crds")]
    public void Most_objects_in_the_definitions_of_many_projects_are_of_the_shared_types()
    {
        var result = CliRun.Run("schema", "report", SharedData.PathOf("crds"));
        var files = Directory.EnumerateFiles(SharedData.PathOf("crds"), "*.yaml").OrderDescending(StringComparer.Ordinal);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(result.Output, CliRun.Run(["schema", "report", .. files]).Output);
        var summary = result.Output.TrimEnd('\n').Split('\n')[^1];
        log.WriteLine(summary);
        Assert.Matches(@"^\d+ objects in \d+ kinds: \d+ of Kubernetes' types \(9\d\.\d%\)", summary);
    }
}
