using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class NamespaceTests
{
    private const string Config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info}\n---\n";

    private static readonly string s_pod = AppYaml.Pod("", "env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: level}}}]");

    [Fact]
    public void Objects_without_any_namespace_are_all_in_one() => Assert.Empty(AppYaml.Find(Config + s_pod));

    [Fact]
    public void Objects_of_other_stacks_of_the_app_count() => Assert.Empty(AppYaml.Find(AppYaml.StackOf(Config), AppYaml.StackOf(s_pod)));

    [Fact]
    public void Contradictions_are_found_across_stacks_at_the_object_that_refers() => Assert.Equal(
        ["KUBE3104 spec.containers[0].env[0].valueFrom.configMapKeyRef.key"],
        AppYaml.Find(AppYaml.StackOf(Config), AppYaml.StackOf(s_pod.Replace("level", "none", StringComparison.Ordinal))));

    [Fact]
    public void An_object_of_another_namespace_is_not_the_one()
    {
        Assert.Equal(
            "Pod ai/web: the app has no ConfigMap 'settings' in namespace 'ai', only in namespace 'other': add it, or declare"
            + " External<ConfigMap>(\"settings\") if the cluster has it",
            AppYaml.Message(AppYaml.In("other", Config) + AppYaml.In("ai", s_pod)));
    }

    [Fact]
    public void What_has_no_namespace_may_land_in_any()
    {
        var wrong = s_pod.Replace("level", "none", StringComparison.Ordinal);

        Assert.Empty(AppYaml.Find(Config + AppYaml.In("ai", s_pod)));
        Assert.Empty(AppYaml.Find(AppYaml.In("ai", Config) + s_pod));
        Assert.Empty(AppYaml.Find(AppYaml.In("ai", Config) + wrong));
    }

    [Fact]
    public void Pods_of_another_namespace_are_not_selected()
    {
        Assert.Equal(["KUBE3111 spec.selector"], AppYaml.Find(AppYaml.In("other", AppYaml.Web) + AppYaml.In("ai", AppYaml.WebService)));
        Assert.Empty(AppYaml.Find(AppYaml.Web + AppYaml.In("ai", AppYaml.WebService)));
        Assert.Empty(AppYaml.Find(AppYaml.In("ai", AppYaml.Web) + AppYaml.WebService));
    }

    [Fact]
    public void Typed_objects_get_the_namespace_of_their_stack()
    {
        var stack = new Stack("app", "ai");
        stack.Add(new Kinds.ConfigMap { Metadata = new("settings"), Data = new() { ["level"] = "info" } });
        stack.AddRange(Manifest.ReadAll(AppYaml.In("ai", s_pod.Replace("level", "none", StringComparison.Ordinal))));

        Assert.Equal(["KUBE3104 spec.containers[0].env[0].valueFrom.configMapKeyRef.key"], AppYaml.Find(stack));
    }
}
