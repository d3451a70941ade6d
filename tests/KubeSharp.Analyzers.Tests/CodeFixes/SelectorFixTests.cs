using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

public sealed class SelectorFixTests
{
    [Fact]
    public Task A_missing_selector_takes_the_labels_of_the_template_and_stands_before_it() => FixedCode.CheckAsync(
        """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = {|KUBE1010:new()|}
            {
                Replicas = 2,
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web", ["tier"] = text } },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """,
        "Select the labels of the template",
        """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Replicas = 2,
                Selector = new() { MatchLabels = new() { ["app"] = "web", ["tier"] = text } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web", ["tier"] = text } },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """);

    [Fact]
    public Task Labels_with_a_name_are_selected_by_it() => FixedCode.CheckAsync(
        """
        KMap<string> app = new() { ["app"] = "web" };
        PodSpec pod = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] };
        Add(new DaemonSet
        {
            Metadata = new("web") { Labels = app },
            Spec = {|KUBE1010:new()|} { Template = new() { Metadata = new() { Labels = app }, Spec = pod } },
        });
        """,
        "Select the labels of the template",
        """
        KMap<string> app = new() { ["app"] = "web" };
        PodSpec pod = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] };
        Add(new DaemonSet
        {
            Metadata = new("web") { Labels = app },
            Spec = new() { Selector = app, Template = new() { Metadata = new() { Labels = app }, Spec = pod } },
        });
        """);

    [Fact]
    public Task An_empty_selector_gets_the_labels() => FixedCode.CheckAsync(
        Workload("""{|KUBE1010:new()|}""", """new() { Labels = new() { ["app"] = "web" } }"""),
        "Select the labels of the template",
        Workload("""new() { MatchLabels = new() { ["app"] = "web" } }""", """new() { Labels = new() { ["app"] = "web" } }"""));

    [Theory]
    [InlineData(
        """new() { Labels = new() { ["tier"] = "front" } }""",
        """new() { Labels = new() { ["tier"] = "front", ["app"] = "web" } }""")]
    [InlineData("new() { Labels = new() }", """new() { Labels = new() { ["app"] = "web" } }""")]
    [InlineData("new() { Labels = null }", """new() { Labels = new() { ["app"] = "web" } }""")]
    [InlineData("new() { Labels = KMap<string>.Empty }", """new() { Labels = KMap<string>.Empty.With("app", "web") }""")]
    [InlineData("new()", """new() { Labels = new() { ["app"] = "web" } }""")]
    [InlineData("new(\"x\")", """new("x") { Labels = new() { ["app"] = "web" } }""")]
    [InlineData("\"x\"", """new("x") { Labels = new() { ["app"] = "web" } }""")]
    public Task The_template_gets_the_label_that_is_selected(string metadata, string mended) => FixedCode.CheckAsync(
        Workload("""new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } }""", metadata),
        "Give the template the label 'app=web'",
        Workload("""new() { MatchLabels = new() { ["app"] = "web" } }""", mended));

    [Fact]
    public Task A_template_without_metadata_gets_some() => FixedCode.CheckAsync(
        """
        Add(new DaemonSet
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } },
                Template = new()
                {
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """,
        "Give the template the label 'app=web'",
        """
        Add(new DaemonSet
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web" } },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """);

    [Fact]
    public Task Labels_that_are_shared_stay_as_they_are() => FixedCode.CheckAsync(
        "KMap<string> common = new() { [\"team\"] = \"ml\" };\n"
            + Workload("""new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } }""", "new() { Labels = common }"),
        "Give the template the label 'app=web'",
        "KMap<string> common = new() { [\"team\"] = \"ml\" };\n"
            + Workload("""new() { MatchLabels = new() { ["app"] = "web" } }""", """new() { Labels = common.With("app", "web") }"""));

    [Fact]
    public Task The_selector_can_follow_the_template() => FixedCode.CheckAsync(
        Workload("""new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } }""", """new() { Labels = new() { ["app"] = "wep" } }"""),
        "Select 'app=wep', which the template has",
        Workload("""new() { MatchLabels = new() { ["app"] = "wep" } }""", """new() { Labels = new() { ["app"] = "wep" } }"""));

    [Fact]
    public Task The_template_can_follow_the_selector() => FixedCode.CheckAsync(
        Workload("""new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } }""", """new() { Labels = new() { ["app"] = "wep" } }"""),
        "Give the template the label 'app=web'",
        Workload("""new() { MatchLabels = new() { ["app"] = "web" } }""", """new() { Labels = new() { ["app"] = "web" } }"""));

    [Fact]
    public Task A_selector_from_elsewhere_is_marked_where_it_is_used_and_the_template_can_follow_it() => FixedCode.CheckAsync(
        "KMap<string> app = new() { [\"app\"] = \"web\" };\n"
            + Workload("{|KUBE1017:app|}", """new() { Labels = new() { ["app"] = "wep" } }"""),
        "Give the template the label 'app=web'",
        "KMap<string> app = new() { [\"app\"] = \"web\" };\n" + Workload("app", """new() { Labels = new() { ["app"] = "web" } }"""));

    [Theory]
    [InlineData("""new() { Labels = new() { ["app"] = flag ? "a" : "b" } }""")]
    [InlineData("new() { Labels = map }")]
    public async Task What_cannot_be_known_is_not_copied(string metadata) =>
        Assert.Empty(await FixedCode.OfferedAsync(Workload("{|KUBE1010:new()|}", metadata)));

    private static string Workload(string selector, string metadata) => $$"""
        Add(new ReplicaSet
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = {{selector}},
                Template = new() { Metadata = {{metadata}}, Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } },
            },
        });
        """;
}
