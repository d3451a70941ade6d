using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.App;

public sealed class KubeAppTests
{
    private const string ConfigYaml = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

    [Fact]
    public void The_only_environment_is_printed()
    {
        var result = AppHarness.Run(AppHarness.Dev(Samples.Config("a")));

        Assert.Equal(new(0, ConfigYaml, ""), result);
    }

    [Fact]
    public void One_of_several_environments_must_be_chosen()
    {
        static void Configure(KubeApp app) => app
            .Environment("dev", () => AppHarness.StackOf("llm", Samples.Config("a")))
            .Environment("prod", () => throw new InvalidOperationException("must not be built"));

        Assert.Equal(
            new(2, "", "kubesharp: there are several environments, choose with --environment: dev, prod.\n'--help' lists what there is.\n"),
            AppHarness.Run(Configure));
        Assert.Equal(new(0, ConfigYaml, ""), AppHarness.Run(Configure, "--environment", "dev"));
        var unknown = AppHarness.Run(Configure, "emit", "-e", "prd");
        Assert.Equal(2, unknown.Code);
        Assert.StartsWith("kubesharp: there is no environment 'prd'; did you mean 'prod'?", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_chosen_environments_are_printed_in_the_order_of_the_program()
    {
        var result = AppHarness.Run(
            app => app
                .Environment("dev", () => AppHarness.StackOf("s", Samples.Config("a")))
                .Environment("prod", () => AppHarness.StackOf("s", Samples.Config("b"))),
            "-e", "prod", "-e", "dev");

        Assert.Equal(ConfigYaml + "---\n" + ConfigYaml.Replace("name: a", "name: b", StringComparison.Ordinal), result.Output);
    }

    [Fact]
    public void An_environment_takes_several_stacks()
    {
        static void Configure(KubeApp app)
        {
            app.Environment(
                "dev",
                () => AppHarness.StackOf("one", Samples.Config("a")),
                () => AppHarness.StackOf("two", Samples.Config("b")));
            app.Environment("prod", () => [AppHarness.StackOf("one", Samples.Config("a")), AppHarness.StackOf("two", Samples.Config("b"))]);
        }

        Assert.Equal(AppHarness.Run(Configure, "-e", "dev"), AppHarness.Run(Configure, "-e", "prod"));
        Assert.Contains("name: b", AppHarness.Run(Configure, "-e", "dev").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_document()
    {
        Assert.StartsWith(
            "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",",
            AppHarness.Run(AppHarness.Dev(Samples.Config("a"), Samples.Config("b")), "--format", "json").Output,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "---\n{",
            AppHarness.Run(AppHarness.Dev(Samples.Config("a")), "--format", "kyaml").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_without_environments_says_so()
    {
        var result = AppHarness.Run(_ => { });

        Assert.Equal(1, result.Code);
        Assert.StartsWith("kubesharp: error KUBE3002: the program has no environment", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("DEV")]
    [InlineData(" ")]
    public void Environments_have_different_names(string name)
    {
        var result = AppHarness.Run(
            app => app.Environment("dev", () => new Stack("a")).Environment(name, () => new Stack("a")),
            "-e",
            "dev");

        Assert.Equal(1, result.Code);
        Assert.Contains("KubeAppTests.cs(", result.Error, StringComparison.Ordinal);
        Assert.Contains("error KUBE3002: KubeAppTests: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_that_cannot_be_emitted_leave_standard_output_empty()
    {
        var result = AppHarness.Run(AppHarness.Dev(Samples.Config("a"), Samples.Config("a"), new ConfigMap()));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(["KUBE3003", "KUBE3005"], result.Error.Trim().Split('\n').Select(line => line.Split(' ')[2].TrimEnd(':')));
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_reported_where_its_object_is_added()
    {
        var result = AppHarness.Run(
            AppHarness.Dev(Samples.Config("a"), new ConfigMap { Metadata = new("b"), Data = new() { ["key"] = "\ud800" } }));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("Llm.cs(1,1): error KUBE3007: data[key]: ConfigMap b: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_shows_kind_namespace_name_and_place()
    {
        var result = AppHarness.Run(AppHarness.Dev(Samples.Config("a", "ai"), new Namespace { Metadata = new("ai") }), "list");

        Assert.Equal(
            "ENVIRONMENT  STACK  KIND       NAMESPACE  NAME  ADDED AT\n"
            + "dev          llm    Namespace             ai    Llm.cs(1)\n"
            + "dev          llm    ConfigMap  ai         a     Llm.cs(1)\n",
            result.Output);
    }

    [Fact]
    public void List_leaves_out_columns_without_values()
    {
        var result = AppHarness.Run(
            app => app.Environment("dev", () => AppHarness.StackOf("llm", new ConfigMap { Metadata = new() { GenerateName = "run-" } })),
            "list");

        Assert.Equal("ENVIRONMENT  STACK  KIND       NAME   ADDED AT\ndev          llm    ConfigMap  run-*  Llm.cs(1)\n", result.Output);
    }

    [Fact]
    public void List_writes_json_for_scripts()
    {
        var result = AppHarness.Run(AppHarness.Dev(Samples.Config("a", "ai")), "list", "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(result.Output);
        Assert.Equal(
            """{"environment":"dev","stack":"llm","apiVersion":"v1","kind":"ConfigMap","namespace":"ai","name":"a","file":"Llm.cs","""
            + "\"line\":1}",
            System.Text.Json.JsonSerializer.Serialize(json.RootElement[0]));
    }

    [Fact]
    public void List_shows_all_environments_unless_some_are_chosen()
    {
        static void Configure(KubeApp app) =>
            app.Environment("dev", () => AppHarness.StackOf("s", Samples.Config("a"))).Environment(
                "prod",
                () => AppHarness.StackOf("s", Samples.Config("b")));

        Assert.Contains("prod", AppHarness.Run(Configure, "list").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("prod", AppHarness.Run(Configure, "list", "-e", "dev").Output, StringComparison.Ordinal);
        Assert.Equal("no objects\n", AppHarness.Run(AppHarness.Dev(), "list").Output);
    }

    [Fact]
    public void Help_names_verbs_options_and_environments_and_builds_nothing()
    {
        var result = AppHarness.Run(
            app => app.Environment("dev", () => throw new InvalidOperationException("must not be built")),
            "--help");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.All(
            ["emit", "list", "--environment NAME", "--check", "Environments: dev"],
            word => Assert.Contains(word, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("--staging", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_that_of_KubeSharp()
    {
        var result = AppHarness.Run(AppHarness.Dev(), "--version");

        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", result.Output);
    }

    [Fact]
    public void Standard_output_that_takes_no_more_is_an_error()
    {
        using var console = new KubeSharp.App.AppConsole(new FullStream(), new StringWriter());

        Assert.Equal(1, KubeApp.Run([], AppHarness.Dev(Samples.Config("a")), console));
        Assert.Contains("KUBE3006: standard output takes no more: the disk is full", console.Error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("the disk is full");
    }
}
