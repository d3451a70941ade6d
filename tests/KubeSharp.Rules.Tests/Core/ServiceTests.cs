using Xunit;

namespace KubeSharp.Rules.Tests.Core;

public sealed class ServiceTests
{
    [Theory]
    [InlineData("ports: [{ port: 80 }]")]
    [InlineData("ports: [{ port: 80, targetPort: '' }, { port: 80, protocol: UDP, name: b }]", "KUBE1010 spec.ports[0].name")]
    [InlineData("clusterIP: None")]
    [InlineData("type: ExternalName, externalName: example.com.")]
    [InlineData("type: ExternalName", "KUBE1010 spec.externalName")]
    [InlineData("type: ExternalName, externalName: a.b, clusterIP: None", "KUBE1026 spec.clusterIP")]
    [InlineData("type: ExternalName, externalName: a.b, ipFamilyPolicy: SingleStack", "KUBE1026 spec.ipFamilyPolicy")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80, nodePort: 30000 }], loadBalancerSourceRanges: [' 10.0.0.0/8 '], loadBalancerClass: example.com/a")]
    [InlineData("type: LoadBalancer, ports: [{ port: 10250 }]")]
    [InlineData("clusterIP: None, ipFamilyPolicy: SingleStack, ipFamilies: [IPv4, IPv6]", "KUBE1026 spec.ipFamilyPolicy")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80 }], clusterIP: None", "KUBE1026 spec.clusterIP")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80 }], loadBalancerSourceRanges: [10.0.0.0]", "KUBE1024 spec.loadBalancerSourceRanges[0]")]
    [InlineData("ports: [{ port: 80 }], loadBalancerSourceRanges: [10.0.0.0/8]", "KUBE1026 spec.loadBalancerSourceRanges")]
    [InlineData("ports: [{ port: 80 }], loadBalancerClass: example.com/a", "KUBE1026 spec.loadBalancerClass")]
    [InlineData("ports: [{ port: 80 }], allocateLoadBalancerNodePorts: false", "KUBE1026 spec.allocateLoadBalancerNodePorts")]
    [InlineData("ports: [{ port: 80, nodePort: 30000 }]", "KUBE1026 spec.ports[0].nodePort")]
    [InlineData("type: NodePort, ports: [{ port: 80, nodePort: 70000 }]")]
    [InlineData("type: NodePort, ports: [{ port: 53, name: a, nodePort: 30053 }, { port: 53, name: b, nodePort: 30053, protocol: UDP }]")]
    [InlineData("type: NodePort, ports: [{ port: 53, name: a, nodePort: 30053 }, { port: 54, name: b, nodePort: 30053, protocol: UDP }]", "KUBE1015 spec.ports[1].nodePort")]
    [InlineData("type: ExternalName, externalName: a.b, ports: [{ port: 53, name: a, nodePort: 1 }, { port: 54, name: b, nodePort: 1, protocol: UDP }]")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80 }], loadBalancerSourceRanges: [null]", "KUBE1010 spec.loadBalancerSourceRanges[0]")]
    [InlineData("ports: [{ port: 80, appProtocol: a/b/c }]", "KUBE1039 spec.ports[0].appProtocol")]
    [InlineData("ports: [{ port: 80, name: a }, { port: 81, name: a }]", "KUBE1015 spec.ports[1].name")]
    [InlineData("ports: [{ port: 80, name: a }, { port: 80, name: b }]", "KUBE1015 spec.ports[1].port")]
    [InlineData("ports: [{ port: 80, name: a }, { port: 80, name: b, protocol: UDP }]")]
    [InlineData("ports: [{ port: 80 }], externalTrafficPolicy: Local", "KUBE1026 spec.externalTrafficPolicy")]
    [InlineData("ports: [{ port: 80 }], externalTrafficPolicy: Local, externalIPs: [203.0.113.1]")]
    [InlineData("ports: [{ port: 80 }], externalIPs: [127.0.0.1]", "KUBE1024 spec.externalIPs[0]")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80 }], externalTrafficPolicy: Local, healthCheckNodePort: 30001")]
    [InlineData("type: LoadBalancer, ports: [{ port: 80 }], healthCheckNodePort: 30001", "KUBE1026 spec.healthCheckNodePort")]
    [InlineData("ports: [{ port: 80 }], internalTrafficPolicy: local", "KUBE1013 spec.internalTrafficPolicy")]
    [InlineData("ports: [{ port: 80 }], trafficDistribution: PreferSameNode")]
    [InlineData("ports: [{ port: 80 }], trafficDistribution: Near", "KUBE1013 spec.trafficDistribution")]
    [InlineData("ports: [{ port: 80 }], sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } }", "KUBE1014 spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    [InlineData("ports: [{ port: 80 }], sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } }")]
    [InlineData("ports: [{ port: 80 }], clusterIPs: [10.0.0.1]", "KUBE1010 spec.clusterIP")]
    [InlineData("ports: [{ port: 80 }], clusterIP: 10.0.0.1, clusterIPs: [10.0.0.2]", "KUBE1024 spec.clusterIPs[0]")]
    [InlineData("ports: [{ port: 80 }], clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 10.0.0.2]", "KUBE1024 spec.clusterIPs[1]")]
    [InlineData("ports: [{ port: 80 }], clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 'fd00::1']")]
    [InlineData("ports: [{ port: 80 }], clusterIP: 10.0.0.1, ipFamilies: [IPv6]", "KUBE1024 spec.clusterIP")]
    [InlineData("ports: [{ port: 80 }], ipFamilies: [IPv4, IPv4]", "KUBE1015 spec.ipFamilies[1]")]
    [InlineData("ports: [{ port: 80 }], ipFamilies: [IPv4, IPv6], ipFamilyPolicy: SingleStack", "KUBE1026 spec.ipFamilyPolicy")]
    public void A_service_has_what_its_type_has(string spec, string? finding = null)
    {
        var found = Manifest.Check($"{{ apiVersion: v1, kind: Service, metadata: {{ name: 1web }}, spec: {{ {spec} }} }}");

        Assert.Equal(finding is null ? [] : [finding], found);
    }

    [Theory]
    [InlineData("service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8", "ClusterIP", "KUBE1026 metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]")]
    [InlineData("service.beta.kubernetes.io/load-balancer-source-ranges: '10.0.0.0/8, 192.0.2.0/24'", "LoadBalancer", null)]
    [InlineData("service.beta.kubernetes.io/load-balancer-source-ranges: a", "LoadBalancer", "KUBE1024 metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]")]
    public void An_annotation_is_as_good_as_the_field(string annotation, string type, string? finding)
    {
        var found = Manifest.Check($"{{ apiVersion: v1, kind: Service, metadata: {{ name: web, annotations: {{ {annotation} }} }}, spec: {{ type: {type}, ports: [{{ port: 80 }}] }} }}");

        Assert.Equal(finding is null ? [] : [finding], found);
    }
}
