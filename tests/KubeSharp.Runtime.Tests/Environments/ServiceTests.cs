using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class ServiceTests
{
    private const string Budget = """
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: web}
        spec: {minAvailable: 1, selector: {matchLabels: {app: SELECTED}}}
        """;

    [Fact]
    public void A_service_that_selects_pods_of_the_app_by_a_port_that_they_name_is_fine() => Assert.Empty(AppYaml.Find(AppYaml.Web + AppYaml.WebService));

    [Fact]
    public void A_service_that_selects_nothing_is_an_error_at_the_line_of_its_addition()
    {
        var found = Assert.Single(AppYaml.Check(AppYaml.StackOf(AppYaml.Web + Service("{app: wbe}"))));

        Assert.Equal(
            "App.cs(7,1): error KUBE3101: spec.selector: Service x: no pods of the app have the labels app=wbe: select labels of the template,"
            + " or declare ExternalPods(new() { [\"app\"] = \"wbe\" }) if something else runs them",
            found.ToString());
    }

    [Fact]
    public void The_pods_that_miss_one_label_are_named() =>
        Assert.Contains("; Deployment 'web' has all but tier=back (it has tier=front)", AppYaml.Message(AppYaml.Web + Service("{app: web, tier: back}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{statefulset.kubernetes.io/pod-name: web-0}")]
    [InlineData("{job-name: train}")]
    [InlineData("{app: web, pod-template-hash: abc}")]
    public void Labels_that_controllers_add_may_be_there(string selector) => Assert.Empty(AppYaml.Find(AppYaml.Web + Service(selector)));

    [Fact]
    public void A_service_in_an_app_without_pods_is_a_warning()
    {
        var found = Assert.Single(AppYaml.Check(AppYaml.StackOf(Service("{app: web}"))));

        Assert.Equal((Severity.Warning, "KUBE3111"), (found.Severity, found.Id));
    }

    [Theory]
    [InlineData("{type: ExternalName, externalName: example.com, selector: {app: wbe}}")]
    [InlineData("{ports: [{port: 80}]}")]
    [InlineData("{selector: {}, ports: [{port: 80}]}")]
    public void A_service_that_selects_no_pods_on_purpose_is_fine(string spec) =>
        Assert.Empty(AppYaml.Find(AppYaml.Web + $"apiVersion: v1\nkind: Service\nmetadata: {{name: x}}\nspec: {spec}"));

    [Fact]
    public void Custom_resources_may_bring_pods_of_any_labels() => Assert.Empty(AppYaml.Find(
        AppYaml.Web + Service("{cluster: main}") + "\n---\napiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: main}\n"));

    [Theory]
    [InlineData("gateway.networking.k8s.io/v1", "HTTPRoute")]
    [InlineData("keda.sh/v1alpha1", "ScaledObject")]
    [InlineData("monitoring.coreos.com/v1", "PrometheusRule")]
    public void Custom_resources_that_bring_no_pods_hide_nothing(string apiVersion, string kind) => Assert.Equal(
        ["KUBE3101 spec.selector"],
        AppYaml.Find(AppYaml.Web + Service("{app: wbe}") + $"\n---\napiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: main}}\n"));

    [Fact]
    public void A_target_port_that_no_selected_pod_declares_is_an_error()
    {
        var found = Assert.Single(AppYaml.Check(AppYaml.StackOf(AppYaml.Web + Service("{app: web}", "htp"))));

        Assert.Equal((Severity.Error, "KUBE3102", "spec.ports[0].targetPort"), (found.Severity, found.Id, found.Path));
        Assert.Contains("declares the port 'htp' (declared: http)", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_has_a_protocol() => Assert.Contains(
        "declares the port 'http' for UDP (declared: http)",
        AppYaml.Message(AppYaml.Web + "apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {selector: {app: web}, ports: [{port: 80, protocol: UDP, targetPort: http}]}"),
        StringComparison.Ordinal);

    [Fact]
    public void Numbers_need_not_be_declared() => Assert.Empty(AppYaml.Find(AppYaml.Web + Service("{app: web}", "9999")));

    [Fact]
    public void One_pod_of_several_that_declares_the_port_is_enough() => Assert.Empty(AppYaml.Find(
        AppYaml.Web + Service("{app: web}") + "\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: x, labels: {app: web}}\nspec: {containers: [{name: x, image: x}]}\n"));

    [Fact]
    public void A_container_that_starts_before_the_others_may_have_the_port() => Assert.Empty(AppYaml.Find("""
        apiVersion: v1
        kind: Pod
        metadata: {name: x, labels: {app: web}}
        spec:
          initContainers: [{name: proxy, image: x, restartPolicy: Always, ports: [{name: http, containerPort: 1}]}]
          containers: [{name: x, image: x}]
        ---

        """ + AppYaml.WebService));

    [Fact]
    public void A_budget_finds_pods() => Assert.Empty(AppYaml.Find(AppYaml.Web + Budget.Replace("SELECTED", "web", StringComparison.Ordinal)));

    [Fact]
    public void A_budget_that_finds_no_pods_is_an_error() =>
        Assert.Equal(["KUBE3105 spec.selector"], AppYaml.Find(AppYaml.Web + Budget.Replace("SELECTED", "wbe", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{key: app, operator: In, values: [other, web]}", true)]
    [InlineData("{key: app, operator: In, values: [other]}", false)]
    [InlineData("{key: app, operator: NotIn, values: [web]}", false)]
    [InlineData("{key: app, operator: Exists}", true)]
    [InlineData("{key: app, operator: DoesNotExist}", false)]
    [InlineData("{key: none, operator: DoesNotExist}", true)]
    [InlineData("{key: job-name, operator: Exists}", true)]
    public void Expressions_select_as_the_api_server_has_it(string expression, bool isFine)
    {
        var found = AppYaml.Find(
            AppYaml.Web + $"apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {{name: x}}\nspec: {{selector: {{matchExpressions: [{expression}]}}}}");

        Assert.Equal(isFine ? [] : ["KUBE3105 spec.selector"], found);
    }

    [Fact]
    public void Pods_of_a_job_set_are_known_by_their_templates()
    {
        const string JobSet = """
            apiVersion: jobset.x-k8s.io/v1alpha2
            kind: JobSet
            metadata: {name: train}
            spec:
              replicatedJobs:
              - name: workers
                template: {spec: {template: {metadata: {labels: {app: train}}, spec: {containers: [{name: x, image: x}]}}}}
            ---

            """;

        Assert.Empty(AppYaml.Find(JobSet + Service("{app: train}", "80") + "\n---\n" + Service("{jobset.sigs.k8s.io/jobset-name: train}", "80", "y")));
        Assert.Equal(["KUBE3101 spec.selector"], AppYaml.Find(JobSet + Service("{app: other}", "80")));
    }

    [Fact]
    public void Many_services_and_pods_are_checked_without_comparing_each_with_each()
    {
        var stack = new Stack("app");
        var pods = Manifest.ReadAll("apiVersion: v1\nkind: Pod\nmetadata: {generateName: a, labels: {common: x}}\nspec: {containers: []}")[0];
        var service = Manifest.ReadAll(Service("{common: x}"))[0];
        for (var i = 0; i < 20_000; i++)
        {
            stack.Add(pods);
            stack.Add(service);
        }

        Assert.Empty(AppYaml.Check(stack));
    }

    private static string Service(string selector, string port = "http", string name = "x") =>
        $"apiVersion: v1\nkind: Service\nmetadata: {{name: {name}}}\nspec: {{selector: {selector}, ports: [{{port: 80, targetPort: {port}}}]}}\n";
}
