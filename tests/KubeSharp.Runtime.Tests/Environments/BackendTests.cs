using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class BackendTests
{
    private const string Gateway = """
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata: {name: edge}
        spec: {listeners: [{name: https, port: 443, protocol: HTTPS}]}
        ---

        """;

    [Theory]
    [InlineData("name: web, port: {number: 80}", null)]
    [InlineData("name: web, port: {name: http}", null)]
    [InlineData("name: web, port: {name: use-annotation}", null)]
    [InlineData("name: forward, port: {name: use-annotation}", null)]
    [InlineData("name: web, port: {number: 8080}", "KUBE3103 BACKEND.port.number")]
    [InlineData("name: web, port: {name: grpc}", "KUBE3103 BACKEND.port.name")]
    [InlineData("name: wbe, port: {number: 80}", "KUBE3116 BACKEND.name")]
    public void An_ingress_needs_a_service_and_its_port(string service, string? found)
    {
        var rule = $"rules: [{{http: {{paths: [{{path: /, pathType: Prefix, backend: {{service: {{{service}}}}}}}]}}}}]";

        Expect(found, "spec.defaultBackend.service", AppYaml.Find(App + Ingress($"defaultBackend: {{service: {{{service}}}}}")));
        Expect(found, "spec.rules[0].http.paths[0].backend.service", AppYaml.Find(App + Ingress(rule)));
    }

    [Fact]
    public void An_ingress_names_a_class_of_an_app_that_has_classes()
    {
        const string Class = "---\napiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: nginx}\n";

        Assert.Empty(AppYaml.Find(Ingress("ingressClassName: other")));
        Assert.Empty(AppYaml.Find(Ingress("ingressClassName: nginx") + Class));
        Assert.Equal(["KUBE3118 spec.ingressClassName"], AppYaml.Find(Ingress("ingressClassName: other") + Class));
    }

    [Theory]
    [InlineData("{name: web, port: 80}", null)]
    [InlineData("{name: web, port: 8080}", "KUBE3103 BACKEND.port")]
    [InlineData("{name: wbe, port: 80}", "KUBE3116 BACKEND.name")]
    [InlineData("{name: web, namespace: other, port: 80}", "KUBE3116 BACKEND.name")]
    [InlineData("{group: inference.networking.k8s.io, kind: InferencePool, name: web}", "KUBE3121 BACKEND.name")]
    public void A_route_needs_a_backend_and_its_port(string backend, string? found)
    {
        Expect(found, "spec.rules[0].backendRefs[0]", AppYaml.Find(AppYaml.In("ai", App + Route("HTTPRoute", $"rules: [{{backendRefs: [{backend}]}}]"))));
        Expect(found, "spec.rules[0].backendRefs[0]", AppYaml.Find(AppYaml.In("ai", App + Route("GRPCRoute", $"rules: [{{backendRefs: [{backend}]}}]"))));
        Expect(
            found,
            "spec.rules[0].filters[0].requestMirror.backendRef",
            AppYaml.Find(AppYaml.In("ai", App + Route("HTTPRoute", $"rules: [{{filters: [{{requestMirror: {{backendRef: {backend}}}}}]}}]"))));
    }

    [Theory]
    [InlineData("{name: edge}", null)]
    [InlineData("{name: edge, sectionName: https}", null)]
    [InlineData("{name: edge, port: 443}", null)]
    [InlineData("{name: elsewhere, sectionName: any}", null)]
    [InlineData("{kind: Service, group: '', name: edge, sectionName: any}", null)]
    [InlineData("{name: edge, sectionName: http}", "KUBE3106 BACKEND.sectionName")]
    [InlineData("{name: edge, port: 80}", "KUBE3106 BACKEND.port")]
    public void A_route_needs_a_listener_of_a_gateway_of_the_app(string parent, string? found) =>
        Expect(found, "spec.parentRefs[0]", AppYaml.Find(Gateway + Route("HTTPRoute", $"parentRefs: [{parent}]")));

    [Theory]
    [InlineData("name: web, namespace: ai, port: 80", null)]
    [InlineData("name: web, namespace: ai, port: 8443", "KUBE3103 BACKEND.port")]
    [InlineData("name: web, namespace: ai", "KUBE3103 BACKEND.name")]
    [InlineData("name: wbe, namespace: ai", "KUBE3116 BACKEND.name")]
    public void A_webhook_needs_a_service_and_its_port(string service, string? found)
    {
        var app = AppYaml.In("ai", App);
        const string Admission = "apiVersion: admissionregistration.k8s.io/v1\nkind: ";

        Expect(
            found,
            "webhooks[0].clientConfig.service",
            AppYaml.Find(app + $"{Admission}ValidatingWebhookConfiguration\nmetadata: {{name: x}}\nwebhooks: [{{clientConfig: {{service: {{{service}}}}}}}]"));
        Expect(
            found,
            "webhooks[0].clientConfig.service",
            AppYaml.Find(app + $"{Admission}MutatingWebhookConfiguration\nmetadata: {{name: x}}\nwebhooks: [{{clientConfig: {{service: {{{service}}}}}}}]"));
        Expect(
            found,
            "spec.service",
            AppYaml.Find(app + $"apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {{name: x}}\nspec: {{service: {{{service}}}}}"));
    }

    [Fact]
    public void A_service_without_ports_is_not_asked_for_one() => Assert.Empty(AppYaml.Find(
        "apiVersion: v1\nkind: Service\nmetadata: {name: out}\nspec: {type: ExternalName, externalName: example.com}\n---\n"
        + Ingress("defaultBackend: {service: {name: out, port: {number: 443}}}")));

    [Fact]
    public void A_stateful_set_needs_its_service()
    {
        const string Set = "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: {serviceName: NAME}\n---\n";

        Assert.Empty(AppYaml.Find(Set.Replace("NAME", "web", StringComparison.Ordinal) + App));
        Assert.Equal(["KUBE3116 spec.serviceName"], AppYaml.Find(Set.Replace("NAME", "other", StringComparison.Ordinal) + App));
    }

    private static string App => AppYaml.Web + AppYaml.WebService;

    private static void Expect(string? finding, string path, string[] found) =>
        Assert.Equal(finding is null ? [] : [finding.Replace("BACKEND", path, StringComparison.Ordinal)], found);

    private static string Ingress(string spec) => $"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {{name: x}}\nspec: {{{spec}}}\n";

    private static string Route(string kind, string spec) =>
        $"apiVersion: gateway.networking.k8s.io/v1\nkind: {kind}\nmetadata: {{name: x}}\nspec: {{{spec}}}\n";
}
