using Xunit;

namespace KubeSharp.Rules.Tests.Pods;

public sealed class ContainerTests
{
    [Theory]
    [InlineData("env: [{name: A, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]", "KUBE1028 spec.containers[0].env[0].valueFrom")]
    [InlineData("env: [{name: A=B}]", "KUBE1028 spec.containers[0].env[0].name")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.labels}}}]", "KUBE1028 spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.labels['-']\"}}}]", "KUBE1028 spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: \"spec.nodeName['a']\"}}}]", "KUBE1028 spec.containers[0].env[0].valueFrom.fieldRef.fieldPath")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 10m}}}]", "KUBE1019 spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor")]
    [InlineData("env: [{name: A, valueFrom: {secretKeyRef: {name: a, key: a}, configMapKeyRef: {name: a, key: a}}}]", "KUBE1016 spec.containers[0].env[0].valueFrom.secretKeyRef")]
    [InlineData("env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: a, key: A}}}]", "KUBE1018 spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName")]
    [InlineData("envFrom: [{prefix: A_}]", "KUBE1016 spec.containers[0].envFrom[0]")]
    [InlineData("envFrom: [{configMapRef: {name: A}}]", "KUBE1011 spec.containers[0].envFrom[0].configMapRef.name")]
    [InlineData("ports: [{containerPort: 80, hostPort: 99999}]", "KUBE1014 spec.containers[0].ports[0].hostPort")]
    [InlineData("ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81, hostPort: 8080}]", "KUBE1015 spec.containers[0].ports[1].hostPort")]
    [InlineData("livenessProbe: {httpGet: {port: 80}, exec: {command: [a]}}", "KUBE1016 spec.containers[0].livenessProbe.httpGet")]
    [InlineData("livenessProbe: {httpGet: {port: 80}, successThreshold: 2}", "KUBE1041 spec.containers[0].livenessProbe.successThreshold")]
    [InlineData("readinessProbe: {httpGet: {port: 80}, terminationGracePeriodSeconds: 2}", "KUBE1026 spec.containers[0].readinessProbe.terminationGracePeriodSeconds")]
    [InlineData("startupProbe: {httpGet: {port: 80}, terminationGracePeriodSeconds: 0}", "KUBE1014 spec.containers[0].startupProbe.terminationGracePeriodSeconds")]
    [InlineData("startupProbe: {httpGet: {port: \"80\"}}", "KUBE1022 spec.containers[0].startupProbe.httpGet.port")]
    [InlineData("lifecycle: {preStop: {sleep: {seconds: 31}}}", "KUBE1041 spec.containers[0].lifecycle.preStop.sleep.seconds")]
    [InlineData("restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]", "KUBE1010 spec.containers[0].restartPolicy")]
    [InlineData("restartPolicy: Never, restartPolicyRules: [{action: Restart}]", "KUBE1010 spec.containers[0].restartPolicyRules[0].exitCodes")]
    [InlineData("resizePolicy: [{resourceName: disk, restartPolicy: NotRequired}]", "KUBE1013 spec.containers[0].resizePolicy[0].resourceName")]
    [InlineData("imagePullPolicy: always", "KUBE1013 spec.containers[0].imagePullPolicy")]
    public void A_field_that_is_not_valid_is_refused(string fields, string finding) => Assert.Equal([finding], PodManifest.Container(fields));

    [Theory]
    [InlineData("env: [{name: 'a b'}, {name: A, valueFrom: {fieldRef: {fieldPath: \"metadata.annotations['Example.com/A']\"}}}]")]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.host}}}]")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1000m}}}]")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: requests.hugepages-2Mi, divisor: 1Mi}}}]")]
    [InlineData("envFrom: [{secretRef: {name: a-}}]")]
    [InlineData("ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 80, hostPort: 8080, protocol: UDP}]")]
    [InlineData("livenessProbe: {httpGet: {port: http}, successThreshold: 0, timeoutSeconds: 0}")]
    [InlineData("livenessProbe: {grpc: {port: 80}}")]
    [InlineData("lifecycle: {preStop: {sleep: {seconds: 0}}, postStart: {httpGet: {port: 80}}}")]
    [InlineData("restartPolicy: Never, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]")]
    [InlineData("imagePullPolicy: '', terminationMessagePolicy: ''")]
    public void A_field_that_is_valid_is_taken(string fields) => Assert.Empty(PodManifest.Container(fields));

    [Fact]
    public void Of_init_containers_only_sidecars_have_probes()
    {
        Assert.Equal(
            ["KUBE1026 spec.initContainers[0].livenessProbe"],
            PodManifest.Spec("initContainers: [{name: a, image: a, livenessProbe: {exec: {command: [a]}}}]"));
        Assert.Empty(PodManifest.Spec("initContainers: [{name: a, image: a, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}]"));
    }

    [Fact]
    public void Of_init_containers_only_sidecars_start_again_to_be_resized()
    {
        const string Container = "name: a, image: a, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]";
        Assert.Equal(
            ["KUBE1029 spec.initContainers[0].resizePolicy[0].restartPolicy"],
            PodManifest.Spec($"initContainers: [{{{Container}}}]"));
        Assert.Empty(PodManifest.Spec($"initContainers: [{{{Container}, restartPolicy: Always}}]"));
        Assert.Empty(PodManifest.Spec("initContainers: [{name: a, image: a, resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}]}]"));
    }

    [Fact]
    public void Init_containers_and_others_have_different_names() =>
        Assert.Equal(["KUBE1015 spec.initContainers[0].name"], PodManifest.Spec("initContainers: [{name: main, image: a}]"));

    [Fact]
    public void Ephemeral_containers_are_refused_when_a_pod_is_created() =>
        Assert.Equal(["KUBE1026 spec.ephemeralContainers"], PodManifest.Spec("ephemeralContainers: [{name: a, image: a}]"));

    [Fact]
    public void A_pod_on_the_host_network_takes_its_ports_of_the_node()
    {
        const string Ports = "ports: [{containerPort: 80, name: a}, {containerPort: 80, name: b}]";
        Assert.Equal(["KUBE1015 spec.containers[0].ports[1].containerPort"], PodManifest.Container(Ports, "hostNetwork: true"));
        Assert.Empty(PodManifest.Container(Ports));
        Assert.Equal(
            ["KUBE1026 spec.containers[0].ports[0].hostPort"],
            PodManifest.Container("ports: [{containerPort: 80, hostPort: 81}]", "hostNetwork: true"));
    }

    [Fact]
    public void A_variable_of_a_file_needs_an_empty_directory()
    {
        const string Variable = "env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: a, key: A}}}]";
        Assert.Empty(PodManifest.Container(Variable, "volumes: [{name: v, emptyDir: {}}]"));
        Assert.Empty(PodManifest.Container(Variable, "volumes: [{name: v}]"));
        Assert.Equal(
            ["KUBE1028 spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName"],
            PodManifest.Container(Variable, "volumes: [{name: v, configMap: {name: a}}]"));
    }

    [Fact]
    public void An_image_of_a_pod_has_no_white_space_around_it()
    {
        Assert.Equal(["KUBE1039 spec.initContainers[0].image"], PodManifest.Spec("initContainers: [{name: a, image: ' a'}]"));
        Assert.Empty(PodManifest.Template("", "initContainers: [{name: a, image: ' a'}]"));
    }
}
