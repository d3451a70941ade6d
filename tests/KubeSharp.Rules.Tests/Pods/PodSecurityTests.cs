using Xunit;

namespace KubeSharp.Rules.Tests.Pods;

public sealed class PodSecurityTests
{
    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";

    [Theory]
    [InlineData("shareProcessNamespace: true, hostPID: true", "KUBE1026 spec.shareProcessNamespace")]
    [InlineData("hostUsers: false, hostNetwork: true", "KUBE1026 spec.hostNetwork")]
    [InlineData("securityContext: {fsGroup: -1}", "KUBE1042 spec.securityContext.fsGroup")]
    [InlineData("securityContext: {supplementalGroups: [3000000000]}", "KUBE1042 spec.securityContext.supplementalGroups[0]")]
    [InlineData("securityContext: {fsGroupChangePolicy: Never}", "KUBE1013 spec.securityContext.fsGroupChangePolicy")]
    [InlineData("securityContext: {supplementalGroupsPolicy: Never}", "KUBE1013 spec.securityContext.supplementalGroupsPolicy")]
    [InlineData("securityContext: {seLinuxChangePolicy: Never}", "KUBE1013 spec.securityContext.seLinuxChangePolicy")]
    [InlineData("securityContext: {sysctls: [{name: A, value: a}]}", "KUBE1042 spec.securityContext.sysctls[0].name")]
    [InlineData("securityContext: {sysctls: [{name: a, value: a}, {name: a, value: a}]}", "KUBE1015 spec.securityContext.sysctls[1].name")]
    [InlineData("hostNetwork: true, securityContext: {sysctls: [{name: net.core.somaxconn, value: a}]}", "KUBE1042 spec.securityContext.sysctls[0].name")]
    [InlineData("hostIPC: true, securityContext: {sysctls: [{name: kernel/msgmax, value: a}]}", "KUBE1042 spec.securityContext.sysctls[0].name")]
    [InlineData("securityContext: {seccompProfile: {type: Localhost}}", "KUBE1010 spec.securityContext.seccompProfile.localhostProfile")]
    [InlineData("securityContext: {seccompProfile: {type: Localhost, localhostProfile: /a}}", "KUBE1023 spec.securityContext.seccompProfile.localhostProfile")]
    [InlineData("securityContext: {seccompProfile: {type: Unconfined, localhostProfile: a}}", "KUBE1026 spec.securityContext.seccompProfile.localhostProfile")]
    [InlineData("securityContext: {appArmorProfile: {type: Localhost, localhostProfile: ' a'}}", "KUBE1042 spec.securityContext.appArmorProfile.localhostProfile")]
    [InlineData("securityContext: {windowsOptions: {gmsaCredentialSpecName: A}}", "KUBE1011 spec.securityContext.windowsOptions.gmsaCredentialSpecName")]
    [InlineData("securityContext: {windowsOptions: {runAsUserName: 'a\\b\\c'}}", "KUBE1042 spec.securityContext.windowsOptions.runAsUserName")]
    [InlineData("securityContext: {windowsOptions: {runAsUserName: 'a@b'}}", "KUBE1042 spec.securityContext.windowsOptions.runAsUserName")]
    [InlineData("securityContext: {windowsOptions: {hostProcess: true}}", "KUBE1042 spec.securityContext.windowsOptions.hostProcess")]
    [InlineData("os: {name: mac}", "KUBE1013 spec.os.name")]
    [InlineData("os: {name: linux}, securityContext: {windowsOptions: {}}", "KUBE1026 spec.securityContext.windowsOptions")]
    [InlineData("os: {name: windows}, securityContext: {runAsUser: 1}", "KUBE1026 spec.securityContext.runAsUser")]
    [InlineData("os: {name: windows}, hostPID: true", "KUBE1026 spec.hostPID")]
    [InlineData("os: {name: windows}, resources: {limits: {cpu: 1}}", "KUBE1026 spec.resources")]
    public void A_pod_that_is_not_valid_is_refused(string spec, string finding) => Assert.Equal([finding], PodManifest.Spec(spec));

    [Theory]
    [InlineData("hostUsers: false, hostNetwork: false")]
    [InlineData("securityContext: {sysctls: [{name: net/ipv4/a.b, value: a}]}")]
    [InlineData("securityContext: {appArmorProfile: {type: RuntimeDefault}, seccompProfile: {type: RuntimeDefault}}")]
    [InlineData("hostNetwork: true, securityContext: {windowsOptions: {hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM'}}")]
    [InlineData("os: {name: windows}, hostPID: false, securityContext: {runAsNonRoot: true}")]
    public void A_pod_that_is_valid_is_taken(string spec) => Assert.Empty(PodManifest.Spec(spec));

    [Theory]
    [InlineData("allowPrivilegeEscalation: false, privileged: true", "KUBE1042 spec.containers[0].securityContext.allowPrivilegeEscalation")]
    [InlineData("allowPrivilegeEscalation: false, capabilities: {add: [CAP_SYS_ADMIN]}", "KUBE1042 spec.containers[0].securityContext.capabilities.add[0]")]
    [InlineData("procMount: Unmasked", "KUBE1042 spec.containers[0].securityContext.procMount")]
    [InlineData("procMount: Any", "KUBE1013 spec.containers[0].securityContext.procMount")]
    public void A_container_that_is_not_valid_is_refused(string context, string finding) =>
        Assert.Equal([finding], PodManifest.Container($"securityContext: {{{context}}}"));

    [Fact]
    public void A_container_without_host_users_may_unmask_proc() =>
        Assert.Empty(PodManifest.Container("securityContext: {procMount: Unmasked}", "hostUsers: false"));

    [Fact]
    public void A_container_without_host_users_has_no_devices()
    {
        const string Devices = "volumeDevices: [{name: claim, devicePath: /a}]";
        const string Volumes = "volumes: [{name: claim, persistentVolumeClaim: {claimName: a}}]";
        Assert.Equal(["KUBE1026 spec.containers[0].volumeDevices"], PodManifest.Container(Devices, $"hostUsers: false, {Volumes}"));
        Assert.Empty(PodManifest.Container(Devices, $"hostUsers: true, {Volumes}"));
    }

    [Theory]
    [InlineData("controller.kubernetes.io/pod-deletion-cost: '+1'", "KUBE1039 metadata.annotations[controller.kubernetes.io/pod-deletion-cost]")]
    [InlineData("kubernetes.io/config.mirror: a", "KUBE1010 metadata.annotations[kubernetes.io/config.mirror]")]
    [InlineData("scheduler.alpha.kubernetes.io/tolerations: '{}'", "KUBE1039 metadata.annotations[scheduler.alpha.kubernetes.io/tolerations]")]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod: a", "KUBE1039 metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]")]
    [InlineData(AppArmor + "main: a", "KUBE1039 metadata.annotations[container.apparmor.security.beta.kubernetes.io/main]")]
    [InlineData(AppArmor + "other: unconfined", "KUBE1018 metadata.annotations[container.apparmor.security.beta.kubernetes.io/other]")]
    public void An_annotation_that_is_not_valid_is_refused(string annotation, string finding) =>
        Assert.Equal([finding], PodManifest.Metadata($"name: pod, annotations: {{{annotation}}}"));

    [Theory]
    [InlineData("''")]
    [InlineData("' [{\"key\": \"a\", \"operator\": \"Exists\"}] '")]
    public void An_old_annotation_of_tolerations_is_a_list(string value) =>
        Assert.Empty(PodManifest.Metadata($"name: pod, annotations: {{scheduler.alpha.kubernetes.io/tolerations: {value}}}"));

    [Fact]
    public void An_annotation_and_a_field_agree()
    {
        const string Field = "securityContext: {appArmorProfile: {type: RuntimeDefault}}";
        Assert.Equal(
            ["KUBE1042 template.spec.securityContext.appArmorProfile.type"],
            PodManifest.Template($"annotations: {{{AppArmor}main: unconfined}}", Field));

        // The server copies the annotation into the container of a pod.
        Assert.Empty(PodManifest.Metadata($"name: pod, annotations: {{{AppArmor}main: unconfined}}", Field));
    }
}
