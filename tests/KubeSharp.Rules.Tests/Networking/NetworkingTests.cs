using Xunit;

namespace KubeSharp.Rules.Tests.Networking;

public sealed class NetworkingTests
{
    [Theory]
    [InlineData("{ cidr: 10.0.0.0/8, except: [10.1.0.0/16] }")]
    [InlineData("{ cidr: '2001:db8::/32' }")]
    [InlineData("{ cidr: 10.0.0.1/8 }", "KUBE1024 spec.egress[0].to[0].ipBlock.cidr")]
    [InlineData("{ cidr: 10.0.0.0/8, except: [11.0.0.0/16] }", "KUBE1024 spec.egress[0].to[0].ipBlock.except[0]")]
    [InlineData("{ cidr: 10.0.0.0/8, except: [10.0.0.0/8] }", "KUBE1024 spec.egress[0].to[0].ipBlock.except[0]")]
    [InlineData("{ except: [10.0.0.0/8] }", "KUBE1010 spec.egress[0].to[0].ipBlock.cidr")]
    public void A_block_of_a_network_policy_is_a_range_without_parts_of_it(string block, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: policy }
        spec:
          podSelector: {}
          egress: [{ to: [{ ipBlock: {{block}} }] }]
        """));

    [Theory]
    [InlineData("{ port: 80, endPort: 90 }")]
    [InlineData("{ port: http }")]
    [InlineData("{ endPort: 90 }", "KUBE1026 spec.ingress[0].ports[0].endPort")]
    [InlineData("{ port: http, endPort: 90 }", "KUBE1026 spec.ingress[0].ports[0].endPort")]
    [InlineData("{ port: 80, endPort: 79 }", "KUBE1014 spec.ingress[0].ports[0].endPort")]
    [InlineData("{ port: '80' }", "KUBE1022 spec.ingress[0].ports[0].port")]
    public void A_port_of_a_network_policy_is_a_name_a_number_or_a_range(string port, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: policy }
        spec:
          podSelector: {}
          policyTypes: [Ingress]
          ingress: [{ ports: [{{port}}] }]
        """));

    [Fact]
    public void A_block_stands_alone_among_peers() => Assert.Equal(["KUBE1016 spec.ingress[0].from[0].ipBlock"], Manifest.Check("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: policy }
        spec:
          podSelector: {}
          ingress: [{ from: [{ podSelector: {}, ipBlock: { cidr: 10.0.0.0/8 } }] }]
        """));

    [Theory]
    [InlineData("host: '*.example.com'")]
    [InlineData("host: '*example.com'", "KUBE1011 spec.rules[0].host")]
    [InlineData("host: 10.0.0.1", "KUBE1024 spec.rules[0].host")]
    public void The_host_of_an_ingress_is_a_domain(string host, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web }
        spec: { rules: [{ {{host}} }] }
        """));

    [Theory]
    [InlineData("Prefix", "/a")]
    [InlineData("ImplementationSpecific", "")]
    [InlineData("ImplementationSpecific", "/a//b")]
    [InlineData("Prefix", "/a//b", "KUBE1023 spec.rules[0].http.paths[0].path")]
    [InlineData("Exact", "/a/..", "KUBE1023 spec.rules[0].http.paths[0].path")]
    [InlineData("ImplementationSpecific", "a", "KUBE1023 spec.rules[0].http.paths[0].path")]
    public void The_path_of_an_ingress_depends_on_its_type(string type, string path, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web }
        spec: { rules: [{ http: { paths: [{ path: '{{path}}', pathType: {{type}}, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
        """));

    [Fact]
    public void Annotation_and_field_name_one_class() => Assert.Equal(["KUBE1026 metadata.annotations[kubernetes.io/ingress.class]"], Manifest.Check("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, annotations: { kubernetes.io/ingress.class: nginx } }
        spec: { ingressClassName: traefik, defaultBackend: { resource: { kind: Bucket, name: files } } }
        """));

    [Theory]
    [InlineData("{ kind: A, name: b }")]
    [InlineData("{ kind: A, name: b, scope: Namespace, namespace: c }")]
    [InlineData("{ kind: A, name: b, scope: Namespace }", "KUBE1010 spec.parameters.namespace")]
    [InlineData("{ kind: A, name: b, namespace: c }", "KUBE1026 spec.parameters.namespace")]
    [InlineData("{ kind: A, name: b, scope: Galaxy }", "KUBE1013 spec.parameters.scope")]
    public void Parameters_of_a_class_are_in_the_cluster_unless_they_say_so(string parameters, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: web }
        spec: { controller: example.com/web, parameters: {{parameters}} }
        """));

    [Theory]
    [InlineData("IPv4", "10.0.0.1")]
    [InlineData("FQDN", "example.com")]
    [InlineData("IPv4", "2001:db8::1", "KUBE1024 endpoints[0].addresses[0]")]
    [InlineData("IPv6", "10.0.0.1", "KUBE1024 endpoints[0].addresses[0]")]
    [InlineData("IPv4", "127.0.0.1", "KUBE1024 endpoints[0].addresses[0]")]
    [InlineData("IPv6", "fe80::1", "KUBE1024 endpoints[0].addresses[0]")]
    [InlineData("FQDN", "example", "KUBE1024 endpoints[0].addresses[0]")]
    public void Addresses_of_endpoints_are_of_the_type_of_the_slice(string type, string address, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata: { name: web }
        addressType: {{type}}
        endpoints: [{ addresses: ['{{address}}'] }]
        """));

    [Theory]
    [InlineData("[10.0.0.0/16]")]
    [InlineData("[10.0.0.0/16, 'fd00::/112']")]
    [InlineData("[10.0.0.0/16, 10.1.0.0/16]", "KUBE1024 spec.cidrs[1]")]
    [InlineData("['FD00::/112']", "KUBE1024 spec.cidrs[0]")]
    [InlineData("[]", "KUBE1010 spec.cidrs")]
    public void Services_have_a_range_of_each_family(string ranges, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: ServiceCIDR
        metadata: { name: services }
        spec: { cidrs: {{ranges}} }
        """));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("web", "KUBE1011 metadata.name")]
    public void The_name_of_an_address_is_the_address(string name, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: networking.k8s.io/v1
        kind: IPAddress
        metadata: { name: '{{name}}' }
        spec: { parentRef: { resource: services, name: web, namespace: default } }
        """));
}
