using Xunit;

namespace KubeSharp.Rules.Tests.Devices;

public sealed class DeviceTests
{
    [Theory]
    [InlineData("{ name: gpu, exactly: { deviceClassName: gpu.example.com } }")]
    [InlineData("{ name: gpu, firstAvailable: [{ name: big, deviceClassName: gpu.example.com }] }")]
    [InlineData("{ name: gpu }", "KUBE1016 spec.devices.requests[0]")]
    [InlineData("{ name: gpu, exactly: { deviceClassName: a }, firstAvailable: [{ name: big, deviceClassName: a }] }", "KUBE1016 spec.devices.requests[0].firstAvailable")]
    [InlineData("{ name: gpu, exactly: { deviceClassName: a, allocationMode: All, count: 2 } }", "KUBE1026 spec.devices.requests[0].exactly.count")]
    [InlineData("{ name: gpu, exactly: { deviceClassName: a, allocationMode: Some } }", "KUBE1013 spec.devices.requests[0].exactly.allocationMode")]
    [InlineData("{ name: gpu, exactly: { deviceClassName: a, selectors: [{}] } }", "KUBE1010 spec.devices.requests[0].exactly.selectors[0].cel")]
    [InlineData("{ name: gpu, exactly: { deviceClassName: a, tolerations: [{ operator: Exists, value: b }] } }", "KUBE1033 spec.devices.requests[0].exactly.tolerations[0].value")]
    public void A_request_is_for_devices_of_a_class(string request, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: resource.k8s.io/v1
        kind: ResourceClaim
        metadata: { name: gpu }
        spec: { devices: { requests: [{{request}}] } }
        """));

    [Theory]
    [InlineData("constraints: [{ requests: [gpu, net/fast], matchAttribute: example.com/node }]")]
    [InlineData("constraints: [{ requests: [cpu], matchAttribute: example.com/node }]", "KUBE1018 spec.devices.constraints[0].requests[0]")]
    [InlineData("constraints: [{ requests: [net/slow], matchAttribute: example.com/node }]", "KUBE1018 spec.devices.constraints[0].requests[0]")]
    [InlineData("constraints: [{ matchAttribute: node }]", "KUBE1043 spec.devices.constraints[0].matchAttribute")]
    [InlineData("constraints: [{}]", "KUBE1016 spec.devices.constraints[0]")]
    [InlineData("config: [{ opaque: { driver: example.com, parameters: { a: b } } }]")]
    [InlineData("config: [{ requests: [gpu] }]", "KUBE1010 spec.devices.config[0].opaque")]
    [InlineData("config: [{ opaque: { driver: example.com } }]", "KUBE1010 spec.devices.config[0].opaque.parameters")]
    public void Constraints_and_configurations_refer_to_requests(string field, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: resource.k8s.io/v1
        kind: ResourceClaim
        metadata: { name: gpu }
        spec:
          devices:
            requests: [{ name: gpu, exactly: { deviceClassName: a } }, { name: net, firstAvailable: [{ name: fast, deviceClassName: b }] }]
            {{field}}
        """));

    [Theory]
    [InlineData("example.com/gpu")]
    [InlineData("gpu", "KUBE1021 spec.extendedResourceName")]
    public void A_class_can_be_asked_for_as_an_extended_resource(string name, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: resource.k8s.io/v1
        kind: DeviceClass
        metadata: { name: gpu }
        spec: { extendedResourceName: {{name}} }
        """));

    [Theory]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { model: { string: a }, example.com/version: { version: 1.2.3 } } }]")]
    [InlineData("devices: []", "KUBE1016 spec")]
    [InlineData("nodeName: a, allNodes: true", "KUBE1016 spec.allNodes")]
    [InlineData("allNodes: false, nodeName: a", "KUBE1043 spec.allNodes")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { model: {} } }]", "KUBE1016 spec.devices[0].attributes.model")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { mo-del: { string: a } } }]", "KUBE1043 spec.devices[0].attributes.mo-del")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { model: { version: '1.2' } } }]", "KUBE1039 spec.devices[0].attributes.model.version")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, nodeName: a }]", "KUBE1026 spec.devices[0].nodeName")]
    [InlineData("perDeviceNodeSelection: true, devices: [{ name: gpu-0 }]", "KUBE1016 spec.devices[0]")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, bindingConditions: [a] }]", "KUBE1010 spec.devices[0].bindingFailureConditions")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, taints: [{ key: a, effect: Never }] }]", "KUBE1013 spec.devices[0].taints[0].effect")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { a/b/c: { string: a, strings: [a] } } }]")]
    [InlineData("nodeName: a, devices: [{ name: gpu-0, attributes: { model: { string: a, int: 1 } } }]", "KUBE1016 spec.devices[0].attributes.model.string")]
    [InlineData("nodeName: a, devices: [], sharedCounters: [{ name: a, counters: { b: { value: 1 } } }]", "KUBE1016 spec.sharedCounters")]
    [InlineData("nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Is, values: ['b c'] }] }] }", "KUBE1013 spec.nodeSelector.nodeSelectorTerms[0].matchExpressions[0].operator", "KUBE1033 spec.nodeSelector.nodeSelectorTerms[0].matchExpressions[0].values[0]")]
    [InlineData("perDeviceNodeSelection: true, devices: [{ name: gpu-0, nodeSelector: { nodeSelectorTerms: [] } }]", "KUBE1010 spec.devices[0].nodeSelector.nodeSelectorTerms")]
    public void A_slice_says_where_its_devices_are_and_what(string fields, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: resource.k8s.io/v1
        kind: ResourceSlice
        metadata: { name: gpus }
        spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1, generation: 0 }, {{fields}} }
        """));

    [Theory]
    [InlineData("{ default: 1Gi, validValues: [1Gi, 2Gi] }")]
    [InlineData("{ default: 1Gi, validValues: [null, 2Gi] }", "KUBE1019 P.default")]
    [InlineData("{ validValues: [1Gi] }", "KUBE1010 P.default")]
    [InlineData("{ default: 3Gi, validValues: [1Gi, 2Gi] }", "KUBE1019 P.default")]
    [InlineData("{ default: 1Gi, validValues: [2Gi, 1Gi] }", "KUBE1019 P.validValues[1]")]
    [InlineData("{ default: 1Gi, validValues: [1Gi, 16Gi] }", "KUBE1019 P.validValues[1]")]
    [InlineData("{ default: 1Gi, validRange: { min: 1Gi, max: 3Gi, step: 1Gi } }")]
    [InlineData("{ default: 1Gi, validRange: { max: 3Gi } }", "KUBE1010 P.validRange.min")]
    [InlineData("{ default: 1Gi, validRange: { min: 2Gi } }", "KUBE1019 P.default")]
    [InlineData("{ default: 1Gi, validRange: { min: 1Gi, max: 16Gi } }", "KUBE1019 P.validRange.max")]
    [InlineData("{ default: 1Gi, validRange: { min: 1Gi, max: 4Gi, step: 2Gi } }", "KUBE1019 P.validRange.step")]
    [InlineData("{ default: 1Gi, validRange: { min: 1Gi }, validValues: [1Gi] }", "KUBE1016 P.validRange")]
    public void A_policy_offers_amounts_that_the_capacity_has(string policy, params string[] found) => Assert.Equal(
        found.Select(static finding => finding.Replace("P.", "spec.devices[0].capacity.memory.requestPolicy.", StringComparison.Ordinal)),
        Manifest.Check($$"""
            apiVersion: resource.k8s.io/v1
            kind: ResourceSlice
            metadata: { name: gpus }
            spec:
              driver: gpu.example.com
              pool: { name: a, resourceSliceCount: 1, generation: 0 }
              nodeName: a
              devices: [{ name: gpu-0, allowMultipleAllocations: true, capacity: { memory: { value: 8Gi, requestPolicy: {{policy}} } } }]
            """));
}
