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
    public void A_slice_says_where_its_devices_are_and_what(string fields, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: resource.k8s.io/v1
        kind: ResourceSlice
        metadata: { name: gpus }
        spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1, generation: 0 }, {{fields}} }
        """));
}
