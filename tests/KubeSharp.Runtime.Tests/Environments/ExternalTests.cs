using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class ExternalTests
{
    private static readonly string s_pod = AppYaml.In("ai", AppYaml.Pod("", "env: [{name: A, valueFrom: {secretKeyRef: {name: token, key: any}}}]"));

    [Fact]
    public void A_declared_object_is_there_and_its_keys_are_unknown()
    {
        var stack = AppYaml.StackOf(s_pod, "ai");
        var token = stack.External<Secret>("token");

        Assert.Empty(AppYaml.Find(stack));
        Assert.Equal(("v1", "Secret", "token", "ai"), (token.ApiVersion, token.Kind, token.Name, token.Namespace));
        Assert.Equal("Secret ai/token", token.ToString());
        Assert.Same(token, Assert.Single(stack.ExternalObjects));
    }

    [Fact]
    public void Another_stack_of_the_app_may_declare_it()
    {
        var other = new Stack("other", "ai");
        other.External("v1", "Secret", "token");

        Assert.Empty(AppYaml.Find(AppYaml.StackOf(s_pod), other));
    }

    [Fact]
    public void It_holds_for_its_namespace()
    {
        var stack = AppYaml.StackOf(s_pod, "other");
        stack.External<Secret>("token");
        Assert.Single(AppYaml.Find(stack));

        stack.External<Secret>("token", "ai");
        Assert.Empty(AppYaml.Find(stack));
    }

    [Fact]
    public void A_stack_without_namespace_declares_it_for_all()
    {
        var stack = AppYaml.StackOf(s_pod);
        stack.External<Secret>("token");

        Assert.Empty(AppYaml.Find(stack));
    }

    [Fact]
    public void It_is_of_one_kind()
    {
        var stack = AppYaml.StackOf(s_pod);
        stack.External<ConfigMap>("token");

        Assert.Single(AppYaml.Find(stack));
    }

    [Fact]
    public void A_kind_of_the_cluster_has_no_namespace()
    {
        var stack = AppYaml.StackOf(AppYaml.In("ai", AppYaml.Pod("priorityClassName: urgent")), "other");

        Assert.Null(stack.External<Namespace>("x").Namespace);
        stack.External("scheduling.k8s.io/v1", "PriorityClass", "urgent");
        Assert.Empty(AppYaml.Find(stack));
    }

    [Fact]
    public void What_the_app_holds_is_checked_though_it_is_declared()
    {
        var stack = AppYaml.StackOf("apiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: ai}\ndata: {key: AAAA}\n---\n" + s_pod);
        stack.External<Secret>("token");

        Assert.Equal(["KUBE3104 spec.containers[0].env[0].valueFrom.secretKeyRef.key"], AppYaml.Find(stack));
    }

    [Fact]
    public void Declared_pods_can_be_selected_by_all_labels_that_are_named()
    {
        var service = AppYaml.WebService.Replace("{app: web}", "{app: other, part: head}", StringComparison.Ordinal);
        var stack = AppYaml.StackOf(AppYaml.Web + service);
        stack.ExternalPods(new() { ["app"] = "other" });
        Assert.Equal(["KUBE3101 spec.selector"], AppYaml.Find(stack));

        stack.ExternalPods(new() { ["app"] = "other", ["part"] = "head", ["more"] = "x" });
        Assert.Empty(AppYaml.Find(stack));
    }

    [Fact]
    public void Nothing_of_it_is_emitted()
    {
        var stack = new Stack("app");
        stack.External<Secret>("token");

        Assert.Empty(stack.Objects);
        Assert.Empty(stack.ToYaml());
    }

    [Fact]
    public void Declarations_need_a_kind_and_a_name()
    {
        var stack = new Stack("app");

        Assert.Throws<ArgumentException>(() => stack.External<Secret>(""));
        Assert.Throws<ArgumentException>(() => stack.External<UntypedObject>("x"));
        Assert.Throws<ArgumentException>(() => stack.External("", "Secret", "x"));
        Assert.Throws<ArgumentException>(() => stack.External("v1", " ", "x"));
        Assert.Throws<ArgumentException>(() => stack.ExternalPods([]));
    }
}
