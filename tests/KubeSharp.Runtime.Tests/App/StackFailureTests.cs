using System.Globalization;
using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.App;

public sealed class StackFailureTests
{
    [Fact]
    public void An_exception_is_reported_at_the_line_that_threw_it()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () => new Failing()));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Matches(@"^.+StackFailureTests\.cs\(\d+,\d+\): error KUBE3002: Failing: no model\n$", result.Error);
        Assert.Equal("throw new InvalidOperationException(\"no model\");", LineOf(result.Error));
    }

    [Fact]
    public void Frames_of_the_framework_and_of_KubeSharp_are_skipped()
    {
        var framework = AppHarness.Run(
            app => app.Environment("dev", () => new Stack(new string('a', int.Parse("x", CultureInfo.InvariantCulture)))));
        var own = AppHarness.Run(app => app.Environment("dev", Missing));

        Assert.Contains("int.Parse", LineOf(framework.Error), StringComparison.Ordinal);
        Assert.Contains("error KUBE3002: StackFailureTests: ", framework.Error, StringComparison.Ordinal);
        Assert.Equal("stack.Remove<ConfigMap>(\"nobody\");", LineOf(own.Error));

        static Stack Missing()
        {
            var stack = new Stack("llm");
            stack.Remove<ConfigMap>("nobody");
            return stack;
        }
    }

    [Fact]
    public void A_replacement_that_is_partial_is_reported_at_the_line_of_the_replacement()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () =>
        {
            var stack = AppHarness.StackOf("llm", Samples.Config("a"));
            stack.Replace<ConfigMap>("a", _ => new(Samples.PartialMark) { Metadata = new("a") });
            return stack;
        }));

        Assert.Contains("error KUBE3004: ConfigMap a is partial", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("stack.Replace", LineOf(result.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_patch_that_leaves_something_incomplete_is_reported_at_its_line()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () =>
        {
            var stack = AppHarness.StackOf("llm", new Deployment { Metadata = new("a"), Spec = new() });
            var spec = new DeploymentSpec(Samples.PartialMark) { Template = new() { Containers = [new(Samples.PartialMark)] } };
            stack.Patch<Deployment>("a", new(Samples.PartialMark) { Spec = spec });
            return stack;
        }));

        Assert.Equal(1, result.Code);
        Assert.StartsWith("stack.Patch", LineOf(result.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cause_of_a_failed_static_constructor_is_reported()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () => new Stack(Broken.Name)));

        Assert.Contains("the cause", result.Error, StringComparison.Ordinal);
        Assert.Contains("the cause", LineOf(result.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_several_lines_becomes_one()
    {
        var result = AppHarness.Run(
            app => app.Environment("dev", () => throw new InvalidOperationException("one\r\ntwo\nthree\u001b[31m")));

        Assert.EndsWith(": one two three [31m\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_failures_of_a_run_are_reported_and_equal_ones_once()
    {
        static void Configure(KubeApp app) => app
            .Environment("dev", () => new Failing(), () => AppHarness.StackOf("two", new ConfigMap()))
            .Environment("prod", () => new Failing());

        var lines = AppHarness.Run(Configure, "list").Error.Trim().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Contains("no model", lines[0], StringComparison.Ordinal);
        Assert.Contains("KUBE3005", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_that_makes_no_stack_is_named()
    {
        static void Configure(KubeApp app) => app
            .Environment("null", () => null!)
            .Environment("list", () => (IEnumerable<Stack>)null!)
            .Environment("item", () => (IEnumerable<Stack>)[null!]);
        const string Problem = "the function that makes its stacks returned null instead of a stack\n";

        foreach (var name in (string[])["null", "list", "item"])
        {
            var expected = $"kubesharp: error KUBE3002: environment '{name}': {Problem}";
            Assert.Equal(expected, AppHarness.Run(Configure, "-e", name).Error);
        }
    }

    [Fact]
    public void An_environment_that_only_throws_compiles_and_fails_at_its_line()
    {
        var result = AppHarness.Run(app => app
            .Environment("dev", () => throw new NotSupportedException("not yet")));

        Assert.Equal(".Environment(\"dev\", () => throw new NotSupportedException(\"not yet\")));", LineOf(result.Error));
    }

    [Fact]
    public void A_failure_while_the_program_is_configured_is_reported()
    {
        var result = AppHarness.Run(_ => throw new InvalidOperationException("no settings"));

        Assert.Equal(1, result.Code);
        Assert.Matches(@"StackFailureTests\.cs\(\d+,\d+\): error KUBE3002: StackFailureTests: no settings\n$", result.Error);
    }

    /// <summary>The line of this file that a diagnostic is about.</summary>
    private static string LineOf(string diagnostic)
    {
        var place = diagnostic.Split(": error")[0];
        var open = place.LastIndexOf('(');
        var line = int.Parse(place[(open + 1)..].Split(',')[0], CultureInfo.InvariantCulture);
        return File.ReadLines(place[..open]).ElementAt(line - 1).Trim();
    }

    private sealed class Failing : Stack
    {
        public Failing()
            : base("failing")
        {
            throw new InvalidOperationException("no model");
        }
    }

    private static class Broken
    {
        public static readonly string Name = Text ?? throw new InvalidOperationException("the cause");

        private static string? Text => null;
    }
}
