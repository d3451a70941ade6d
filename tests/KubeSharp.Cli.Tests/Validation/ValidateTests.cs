using System.Text.Json;
using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Validation;

/// <summary><c>validate</c>.</summary>
public sealed class ValidateTests
{
    private const string Refused = """
        # A comment counts as a line.
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: {app: web}
          template:
            metadata:
              labels:
                app: wep
            spec:
              containers:
              - name: web
                image: nginx:1.29
                prots: []
        ---
        apiVersion: v1
        kind: ConfigMap
        data: {key: value}

        """;

    private const string Accepted = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings}
        data: {key: value}

        """;

    [Fact]
    public void What_is_refused_is_told_with_line_and_column_and_the_exit_code_is_1()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("web.yaml", Refused);

        var result = CliRun.Run("validate", file);

        Assert.Equal(1, result.ExitCode);
        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}(8,24): error KUBE1017: spec.selector.matchLabels.app: Deployment web: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(17,9): error KUBE1001: spec.template.spec.containers[0].prots: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(19,1): error KUBE1010: metadata.name: ConfigMap: the object has no name", lines[2], StringComparison.Ordinal);
        Assert.Equal("2 objects: 3 errors, 0 warnings\n", result.Error);
    }

    [Fact]
    public void What_is_accepted_is_told_in_a_line_and_the_exit_code_is_0()
    {
        var result = CliRun.RunWithInput(Accepted, "validate", "-");

        Assert.Equal((0, "", "1 object: 0 errors, 0 warnings\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Programs_read_an_array_of_JSON_objects()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("web.yaml", Refused);

        var result = CliRun.Run("validate", file, "--output", "json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var found = JsonDocument.Parse(result.OutputBytes).RootElement;
        Assert.Equal(3, found.GetArrayLength());
        Assert.Equal(
            ["file", "line", "column", "severity", "id", "path", "message"],
            found[0].EnumerateObject().Select(static property => property.Name));
        Assert.Equal(file, found[0].GetProperty("file").GetString());
        Assert.Equal(8, found[0].GetProperty("line").GetInt32());
        Assert.Equal(24, found[0].GetProperty("column").GetInt32());
        Assert.Equal("error", found[0].GetProperty("severity").GetString());
        Assert.Equal("KUBE1017", found[0].GetProperty("id").GetString());
        Assert.Equal("spec.selector.matchLabels.app", found[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Where_nothing_is_found_the_array_is_empty() =>
        Assert.Equal((0, "[]\n"), CliRun.RunWithInput(Accepted, "validate", "-", "-o", "json") is var result ? (result.ExitCode, result.Output) : default);

    [Fact]
    public void Code_scanners_read_SARIF()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a b/web.yaml", Refused);

        var result = CliRun.Run("validate", file, "--output", "sarif");

        var run = JsonDocument.Parse(result.OutputBytes).RootElement.GetProperty("runs")[0];
        Assert.Contains(
            "KUBE1017",
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var first = run.GetProperty("results")[0];
        Assert.Equal("error", first.GetProperty("level").GetString());
        var place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("a%20b/web.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(8, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_kind_that_nothing_describes_is_passed_over_with_a_warning()
    {
        var result = CliRun.RunWithInput("apiVersion: example.org/v1\nkind: Thing\nname: X_y\n", "validate", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning KUBE1006", result.Output, StringComparison.Ordinal);
        Assert.Contains("--schema", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("batch/v1beta1", "CronJob", " (there is one of 'batch/v1')")]
    [InlineData("extensions/v1beta1", "Ingress", " (there is one of 'networking.k8s.io/v1')")]
    [InlineData("apps/v1", "deployment", " (there is 'Deployment')")]
    [InlineData("apps/v1", "StatefullSet", " (there is 'StatefulSet')")]
    [InlineData("example.com/v1", "CronJob", "")]
    public void A_kind_without_a_type_names_what_is_near(string apiVersion, string kind, string near)
    {
        var result = CliRun.RunWithInput($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n", "validate", "-");

        Assert.Contains(
            $"warning KUBE1006: no type is known for the kind '{kind}' of '{apiVersion}'{near}; it is not checked",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_a_schema_is_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("crds/thing.yaml", ExampleDefinition.Small("Thing"));
        const string Text = "apiVersion: shop.example.com/v1\nkind: Thing\nmetadata: {name: x}\nspec: {siez: large}\n";

        var result = CliRun.RunWithInput(Text, "validate", "-", "--schema", folder["crds"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("(4,8): error KUBE1001: spec.siez", result.Output, StringComparison.Ordinal);
    }

    // kubectl sends the last of two keys, so that the API server never sees the first.
    [Fact]
    public void A_key_that_stands_twice_is_a_warning()
    {
        var result = CliRun.RunWithInput(Accepted.Replace("{key: value}", "{key: value, key: other}", StringComparison.Ordinal), "validate", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning KUBE1004", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.33", 1, "(5,21): error KUBE4001: spec.hostnameOverride")]
    [InlineData("v1.35.1", 0, "")]
    public void The_release_of_the_cluster_decides(string version, int exitCode, string found)
    {
        const string Pod = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              hostnameOverride: web
              containers: [{name: web, image: "nginx:1.29"}]

            """;

        var result = CliRun.RunWithInput(Pod, "validate", "-", "--kubernetes-version", version);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(found, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output", "xml", "known: text, json, sarif")]
    [InlineData("--kubernetes-version", "1.99", "known: 1.30 to 1.36")]
    [InlineData("--kubernetes-version", "newest", "known: 1.30 to 1.36")]
    public void Wrong_options_are_usage_errors_that_name_what_is_right(string option, string value, string expected)
    {
        var result = CliRun.RunWithInput(Accepted, "validate", "-", option, value);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_part_of_what_is_found()
    {
        var result = CliRun.Run("validate", "no-such-file.yaml", "--output", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("no-such-file.yaml", JsonDocument.Parse(result.OutputBytes).RootElement[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Broken_YAML_is_an_error_and_the_other_files_are_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "apiVersion: v1\nkind: [\n");
        folder.Write("b.yaml", Refused);

        var result = CliRun.Run("validate", folder.Root);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.yaml(", result.Output, StringComparison.Ordinal);
        Assert.Contains("b.yaml(8,24)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_files_refer_to_and_do_not_hold_is_an_error_where_they_are_complete()
    {
        const string Service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: wep}, ports: [{port: 80}]}\n";
        const string Pod = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, labels: {app: web}}
            spec:
              containers:
              - {name: web, image: "nginx:1.29", envFrom: [{configMapRef: {name: settings}}]}

            """;
        using var folder = new TemporaryFolder();
        folder.Write("pod.yaml", Pod);
        folder.Write("service.yaml", Service);

        var apart = CliRun.Run("validate", folder.Root, "--nowarn", "all");
        var whole = CliRun.Run("validate", folder.Root, "--complete");

        Assert.Equal((0, ""), (apart.ExitCode, apart.Output));
        Assert.Equal(1, whole.ExitCode);
        Assert.Equal(
            [
                $"{folder["pod.yaml"]}(6,70): warning KUBE3112: spec.containers[0].envFrom[0].configMapRef.name: Pod web: "
                    + "no file has ConfigMap 'settings': add it, unless the cluster has it",
                $"{folder["service.yaml"]}(4,8): error KUBE3101: spec.selector: Service web: "
                    + "no pods of the files have the labels app=wep: select labels of the template",
            ],
            whole.Output.TrimEnd('\n').Split('\n').Where(static line => line.Contains(" KUBE3", StringComparison.Ordinal)));

        folder.Write("service.yaml", Service.Replace("wep", "web", StringComparison.Ordinal));
        var fits = CliRun.Run("validate", folder.Root, "--nowarn", "all", "--complete");
        Assert.Equal((0, ""), (fits.ExitCode, fits.Output));
    }
}
