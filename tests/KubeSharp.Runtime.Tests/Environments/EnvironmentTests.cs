using KubeSharp.Tests.App;
using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class EnvironmentTests
{
    private static readonly string s_wrong = AppYaml.Web + AppYaml.WebService.Replace("targetPort: http", "targetPort: htp", StringComparison.Ordinal);

    [Fact]
    public void A_contradiction_fails_the_program()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () => AppYaml.StackOf(s_wrong)));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("App.cs(7,1): error KUBE3102: spec.ports[0].targetPort: Service web: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_printed_and_fails_nothing()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () => AppYaml.StackOf(AppYaml.Pod("serviceAccountName: none"))));

        Assert.Equal(0, result.Code);
        Assert.Contains("kind: Pod", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("App.cs(7,1): warning KUBE3114: spec.serviceAccountName: Pod web: the app has no", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_alone_may_be_half_of_an_app() => Assert.NotEmpty(AppYaml.StackOf(s_wrong).ToYaml());

    [Fact]
    public void Each_environment_is_an_app_of_its_own()
    {
        var result = AppHarness.Run(
            app => app
                .Environment("dev", () => AppYaml.StackOf(AppYaml.Web))
                .Environment("prod", () => AppYaml.StackOf(AppYaml.WebService)),
            "list");

        Assert.Equal(0, result.Code);
        Assert.Contains("warning KUBE3111", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_failed_stack_would_have_added_is_not_missing()
    {
        var result = AppHarness.Run(app => app.Environment(
            "dev",
            () => AppYaml.StackOf(AppYaml.WebService),
            () => throw new InvalidOperationException("no")));

        Assert.Equal(1, result.Code);
        Assert.DoesNotContain("KUBE31", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_that_etcd_does_not_take_are_errors()
    {
        Assert.Empty(AppYaml.Find(AppYaml.StackOf(Large(1_400_000))));
        Assert.Equal(["KUBE3107 "], AppYaml.Find(AppYaml.StackOf(Large(1_600_000))));
    }

    private static string Large(int size) => $"apiVersion: example.com/v1\nkind: Model\nmetadata: {{name: x}}\nspec: {{text: {new string('x', size)}}}\n";
}
