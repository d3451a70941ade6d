using Xunit;

namespace KubeSharp.Rules.Tests.Pods;

public sealed class PodSpecTests
{
    [Theory]
    [InlineData("restartPolicy: Sometimes", "KUBE1013 spec.restartPolicy")]
    [InlineData("preemptionPolicy: ''", "KUBE1013 spec.preemptionPolicy")]
    [InlineData("activeDeadlineSeconds: 0", "KUBE1014 spec.activeDeadlineSeconds")]
    [InlineData("readinessGates: [{conditionType: '-'}]", "KUBE1039 spec.readinessGates[0].conditionType")]
    [InlineData("schedulingGates: [{name: a}, {name: a}]", "KUBE1015 spec.schedulingGates[1].name")]
    [InlineData("schedulingGates: [{name: a}], nodeName: a", "KUBE1026 spec.nodeName")]
    [InlineData("nodeName: A", "KUBE1011 spec.nodeName")]
    [InlineData("runtimeClassName: ''", "KUBE1011 spec.runtimeClassName")]
    [InlineData("hostname: a.b", "KUBE1011 spec.hostname")]
    [InlineData("subdomain: A", "KUBE1011 spec.subdomain")]
    [InlineData("hostnameOverride: a.b, hostNetwork: true", "KUBE1026 spec.hostnameOverride")]
    [InlineData("hostnameOverride: a.b, setHostnameAsFQDN: true", "KUBE1026 spec.hostnameOverride")]
    [InlineData("hostAliases: [{ip: 10.0.0.256}]", "KUBE1024 spec.hostAliases[0].ip")]
    [InlineData("hostAliases: [{ip: 'fe80::1%1'}]", "KUBE1024 spec.hostAliases[0].ip")]
    [InlineData("hostAliases: [{ip: 010.0.0.1}]", "KUBE1024 spec.hostAliases[0].ip")]
    [InlineData("dnsConfig: {nameservers: ['::ffff:1.2.3.4']}", "KUBE1024 spec.dnsConfig.nameservers[0]")]
    [InlineData("serviceAccount: A", "KUBE1011 spec.serviceAccount")]
    [InlineData("hostAliases: [{ip: '::1', hostnames: [A]}]", "KUBE1011 spec.hostAliases[0].hostnames[0]")]
    [InlineData("dnsPolicy: None", "KUBE1010 spec.dnsConfig.nameservers")]
    [InlineData("dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, 1.1.1.4]}", "KUBE1030 spec.dnsConfig.nameservers")]
    [InlineData("dnsConfig: {searches: ['a..b']}", "KUBE1011 spec.dnsConfig.searches[0]")]
    [InlineData("hostAliases: [{ip: '::1', hostnames: [null]}]", "KUBE1011 spec.hostAliases[0].hostnames[0]")]
    [InlineData("dnsConfig: {searches: [null]}", "KUBE1011 spec.dnsConfig.searches[0]")]
    [InlineData("dnsConfig: {searches: [__a.b]}", "KUBE1011 spec.dnsConfig.searches[0]")]
    [InlineData("dnsConfig: {searches: [a_.b]}", "KUBE1011 spec.dnsConfig.searches[0]")]
    [InlineData("dnsConfig: {options: [{value: a}]}", "KUBE1010 spec.dnsConfig.options[0].name")]
    [InlineData("tolerations: [{operator: Exists, value: a, key: a}]", "KUBE1033 spec.tolerations[0].value")]
    [InlineData("tolerations: [{key: a, tolerationSeconds: 1}]", "KUBE1033 spec.tolerations[0].effect")]
    [InlineData("tolerations: [{key: a, effect: Never}]", "KUBE1013 spec.tolerations[0].effect")]
    [InlineData("nodeSelector: {a: '-'}", "KUBE1012 spec.nodeSelector.a")]
    [InlineData("topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway, minDomains: 1}]", "KUBE1033 spec.topologySpreadConstraints[0].minDomains")]
    [InlineData("topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway, nodeTaintsPolicy: Any}]", "KUBE1013 spec.topologySpreadConstraints[0].nodeTaintsPolicy")]
    [InlineData("topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [a]}]", "KUBE1033 spec.topologySpreadConstraints[0].matchLabelKeys")]
    [InlineData("affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 101, preference: {}}]}}", "KUBE1033 spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchFields: [{key: metadata.uid, operator: In, values: [a]}]}]}}}", "KUBE1013 spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].key")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: ['1', '2']}]}]}}}", "KUBE1033 spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values")]
    [InlineData("affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: a, namespaces: [A]}]}}", "KUBE1011 spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespaces[0]")]
    [InlineData("affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: a, labelSelector: {}, matchLabelKeys: [a], mismatchLabelKeys: [a]}]}}", "KUBE1033 spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].matchLabelKeys[0]")]
    public void A_field_that_is_not_valid_is_refused(string spec, string finding) => Assert.Equal([finding], PodManifest.Spec(spec));

    [Theory]
    [InlineData("restartPolicy: '', dnsPolicy: ''")]
    [InlineData("hostnameOverride: ''")]
    [InlineData("hostAliases: [{ip: 10.0.0.1}, {ip: 'FD00::0:1'}]")]
    [InlineData("serviceAccountName: a, serviceAccount: A")]
    [InlineData("dnsPolicy: None, dnsConfig: {nameservers: [1.1.1.1], searches: [., _a.b., a_b]}")]
    [InlineData("tolerations: [{operator: Exists}, {key: a, effect: NoExecute, tolerationSeconds: 0}]")]
    [InlineData("topologySpreadConstraints: [{topologyKey: Not A Key, maxSkew: 1, whenUnsatisfiable: DoNotSchedule, minDomains: 1}]")]
    [InlineData("affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: a, operator: In, values: ['-']}]}}]}}")]
    [InlineData("imagePullSecrets: [{}]")]
    public void A_field_that_is_valid_is_taken(string spec) => Assert.Empty(PodManifest.Spec(spec));

    [Fact]
    public void A_label_key_that_is_listed_twice_is_merged_twice_into_a_pod()
    {
        const string Spread = "topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway, "
            + "labelSelector: {}, matchLabelKeys: [app, app]}]";
        Assert.NotEmpty(PodManifest.Metadata("name: pod, labels: {app: a}", Spread));
        Assert.Empty(PodManifest.Metadata("name: pod", Spread));
        Assert.Empty(PodManifest.Template("labels: {app: a}", Spread));
    }

    [Fact]
    public void A_key_that_the_server_merges_into_a_selector_is_not_there_already()
    {
        const string Spec = "topologySpreadConstraints: [{topologyKey: a, maxSkew: 1, whenUnsatisfiable: DoNotSchedule, "
            + "labelSelector: {matchLabels: {app: a}}, matchLabelKeys: [app]}]";
        Assert.Equal(
            ["KUBE1033 spec.topologySpreadConstraints[0].matchLabelKeys[0]"],
            PodManifest.Metadata("name: pod, labels: {app: a}", Spec));
    }

    [Fact]
    public void A_token_of_a_service_account_needs_one()
    {
        const string Volumes = "volumes: [{name: a, projected: {sources: [{serviceAccountToken: {path: a}}]}}]";
        Assert.Empty(PodManifest.Spec($"serviceAccountName: a, {Volumes}"));
        Assert.Empty(PodManifest.Spec($"serviceAccount: a, {Volumes}"));
        Assert.Empty(PodManifest.Template("", Volumes));
    }

    [Fact]
    public void Claims_of_a_stateful_set_are_volumes_of_its_pods()
    {
        static IReadOnlyList<string> Check(string claim) => Manifest.Check(
            "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: a}, spec: {serviceName: a, selector: {matchLabels: {a: b}}, template: {metadata: "
            + "{labels: {a: b}}, spec: {containers: [{name: a, image: a, volumeMounts: [{name: data, mountPath: /a}]}]}}, "
            + $"volumeClaimTemplates: [{{metadata: {{name: {claim}}}, spec: {{accessModes: [ReadWriteOnce], resources: {{requests: {{storage: 1}}}}}}}}]}}}}");

        Assert.Empty(Check("data"));
        Assert.Contains("KUBE1018 spec.template.spec.containers[0].volumeMounts[0].name", Check("other"));
    }
}
