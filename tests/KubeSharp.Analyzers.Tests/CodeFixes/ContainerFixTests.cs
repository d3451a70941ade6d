using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

/// <summary>Fixes of what stands in containers and around them.</summary>
public sealed class ContainerFixTests
{
    [Fact]
    public Task A_value_that_is_unknown_becomes_the_nearest_one() => FixedCode.CheckAsync(
        Pod("ImagePullPolicy = {|KUBE1013:\"ifNotPresent\"|}"),
        "Change to 'IfNotPresent'",
        Pod("ImagePullPolicy = \"IfNotPresent\""));

    [Fact]
    public async Task A_value_that_is_like_none_stays() => Assert.Empty(await FixedCode.OfferedAsync(
        Pod("ImagePullPolicy = {|KUBE1013:\"Sometimes\"|}")));

    [Fact]
    public Task One_command_mends_all_values() => FixedCode.CheckAllAsync(
        Pod("ImagePullPolicy = {|KUBE1013:\"always\"|}") + "\n" + Pod("ImagePullPolicy = {|KUBE1013:\"never\"|}"),
        "Change to 'Always'",
        Pod("ImagePullPolicy = \"Always\"") + "\n" + Pod("ImagePullPolicy = \"Never\""));

    [Theory]
    [InlineData("Name = \"http\", ContainerPort = 8000", "Probe by an HTTP request", "HttpGet = new() { Path = \"/\", Port = \"http\" }")]
    [InlineData("Name = \"http\", ContainerPort = 8000", "Probe by a TCP connection", "TcpSocket = new() { Port = \"http\" }")]
    [InlineData("ContainerPort = 8000", "Probe by a TCP connection", "TcpSocket = new() { Port = 8000 }")]
    public Task A_probe_without_handler_asks_the_port(string port, string title, string handler) => FixedCode.CheckAsync(
        Pod($$"""Ports = [new() { {{port}} }], ReadinessProbe = {|KUBE1016:new()|} { PeriodSeconds = 5 }"""),
        title,
        Pod($$"""Ports = [new() { {{port}} }], ReadinessProbe = new() { PeriodSeconds = 5, {{handler}} }"""));

    [Fact]
    public Task A_probe_can_use_the_port_whose_name_is_nearly_the_same() => FixedCode.CheckAsync(
        Probed("Name = \"http\", ContainerPort = 80", "{|KUBE1018:\"htp\"|}"),
        "Use the port 'http'",
        Probed("Name = \"http\", ContainerPort = 80", "\"http\""),
        new RuleAnalyzer(RuleCatalogue.UnknownReference, CheckPort));

    [Fact]
    public Task A_port_without_name_can_be_given_the_one_that_a_probe_uses() => FixedCode.CheckAsync(
        Probed("ContainerPort = 80", "{|KUBE1018:\"http\"|}"),
        "Name the port 80 'http'",
        Probed("ContainerPort = 80, Name = \"http\"", "\"http\""),
        new RuleAnalyzer(RuleCatalogue.UnknownReference, CheckPort));

    [Fact]
    public async Task A_port_that_is_like_none_is_left_to_the_author() => Assert.Empty(await FixedCode.OfferedAsync(
        Probed("Name = \"metrics\", ContainerPort = 80", "{|KUBE1018:\"http\"|}"),
        new RuleAnalyzer(RuleCatalogue.UnknownReference, CheckPort)));

    [Theory]
    [InlineData("", ", Tolerations = [new() { Key = \"nvidia.com/gpu\", Operator = \"Exists\", Effect = \"NoSchedule\" }]")]
    [InlineData(
        ", Tolerations = []",
        ", Tolerations = [new() { Key = \"nvidia.com/gpu\", Operator = \"Exists\", Effect = \"NoSchedule\" }]")]
    [InlineData(
        ", Tolerations = [new() { Key = \"spot\" }]",
        ", Tolerations = [new() { Key = \"spot\" }, new() { Key = \"nvidia.com/gpu\", Operator = \"Exists\", Effect = \"NoSchedule\" }]")]
    public Task A_pod_can_tolerate_the_taint_of_GPU_nodes(string tolerations, string mended) => FixedCode.CheckAsync(
        Gpu("{|KUBE2050:1|}", tolerations),
        "Tolerate the taint 'nvidia.com/gpu'",
        Gpu("1", mended));

    [Fact]
    public Task A_mount_can_use_the_volume_whose_name_is_nearly_the_same() => FixedCode.CheckAsync(
        Mounted("{|KUBE1018:\"model\"|}", "{|KUBE2017:new()|}"),
        "Mount the volume 'models'",
        Mounted("\"models\""));

    [Fact]
    public Task A_section_that_may_be_empty_is_added_so() => FixedCode.CheckAsync(
        """Add(new Pod { Metadata = "x", Spec = new() { Containers = [{|KUBE1010:new()|} { Name = "x", Image = "x:1" }] } });""",
        "Add an empty 'securityContext'",
        """Add(new Pod { Metadata = "x", Spec = new() { Containers = [new() { Name = "x", Image = "x:1", SecurityContext = new() }] } });""",
        new RuleAnalyzer(RuleCatalogue.RequiredField, static (run, root) => run.RequiredPresence(Container(root)["securityContext"])));

    [Fact]
    public async Task A_section_that_needs_something_is_not_added() => Assert.Empty(await FixedCode.OfferedAsync(
        Pod("Lifecycle = {|KUBE1010:new()|}"),
        new RuleAnalyzer(
            RuleCatalogue.RequiredField,
            static (run, root) => run.RequiredPresence(Container(root)["lifecycle"]["preStop"]["httpGet"]))));

    private static void CheckPort(RuleRun run, RuleNode root)
    {
        var container = Container(root);
        var port = container["livenessProbe"]["httpGet"]["port"];
        if (!container["ports"].Items.Any(item => item["name"].Text == port.Text))
        {
            run.Report(RuleCatalogue.UnknownReference, port, "no container has a port of this name");
        }
    }

    private static RuleNode Container(RuleNode root) => root["spec"]["containers"].Items[0];

    private static string Probed(string port, string target) =>
        Pod($$"""Ports = [new() { {{port}} }], LivenessProbe = new() { HttpGet = new() { Path = "/", Port = {{target}} } }""");

    private static string Pod(string fields) => $$"""
        Add(new Pod { Metadata = new("web"), Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29", {{fields}} }] } });
        """;

    private static string Gpu(string amount, string tolerations) => $$"""
        Add(new Pod
        {
            Metadata = new("cuda"),
            Spec = new() { Containers = [new() { Name = "x", Image = "x:1", {{GpuLimit(amount)}} }]{{tolerations}} },
        });
        """;

    private static string GpuLimit(string amount) => $$"""Resources = new() { Limits = new() { ["nvidia.com/gpu"] = {{amount}} } }""";

    private static string Mounted(string name, string volume = "new()") => $$"""
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "x", Image = "x:1", VolumeMounts = [new() { Name = {{name}}, MountPath = "/models" }] }],
                Volumes = [{{volume}} { Name = "models", EmptyDir = new() }],
            },
        });
        """;
}
