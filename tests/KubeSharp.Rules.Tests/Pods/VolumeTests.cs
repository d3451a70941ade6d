using Xunit;

namespace KubeSharp.Rules.Tests.Pods;

public sealed class VolumeTests
{
    [Theory]
    [InlineData("emptyDir: {sizeLimit: -1}", "KUBE1019 spec.volumes[0].emptyDir.sizeLimit")]
    [InlineData("hostPath: {path: /a/../b}", "KUBE1023 spec.volumes[0].hostPath.path")]
    [InlineData("hostPath: {path: /a, type: Dir}", "KUBE1013 spec.volumes[0].hostPath.type")]
    [InlineData("gitRepo: {repository: a, directory: /a}", "KUBE1023 spec.volumes[0].gitRepo.directory")]
    [InlineData("gcePersistentDisk: {pdName: a, partition: 256}", "KUBE1014 spec.volumes[0].gcePersistentDisk.partition")]
    [InlineData("awsElasticBlockStore: {volumeID: ''}", "KUBE1010 spec.volumes[0].awsElasticBlockStore.volumeID")]
    [InlineData("nfs: {server: a, path: a}", "KUBE1023 spec.volumes[0].nfs.path")]
    [InlineData("iscsi: {targetPortal: a, iqn: disk, lun: 0}", "KUBE1040 spec.volumes[0].iscsi.iqn")]
    [InlineData("iscsi: {targetPortal: a, iqn: 'iqn.2001-04.com.example:a b', lun: 0}", "KUBE1040 spec.volumes[0].iscsi.iqn")]
    [InlineData("iscsi: {targetPortal: a, iqn: 'iqn.2001-04.com.example:a', lun: 256}", "KUBE1014 spec.volumes[0].iscsi.lun")]
    [InlineData("iscsi: {targetPortal: a, iqn: 'iqn.2001-04.com.example:a', lun: 0, chapAuthSession: true}", "KUBE1010 spec.volumes[0].iscsi.secretRef")]
    [InlineData("glusterfs: {endpoints: a, path: ''}", "KUBE1010 spec.volumes[0].glusterfs.path")]
    [InlineData("flocker: {}", "KUBE1016 spec.volumes[0].flocker")]
    [InlineData("flocker: {datasetName: a/b}", "KUBE1040 spec.volumes[0].flocker.datasetName")]
    [InlineData("rbd: {monitors: [], image: a}", "KUBE1010 spec.volumes[0].rbd.monitors")]
    [InlineData("cinder: {volumeID: a, secretRef: {}}", "KUBE1010 spec.volumes[0].cinder.secretRef.name")]
    [InlineData("cephfs: {monitors: []}", "KUBE1010 spec.volumes[0].cephfs.monitors")]
    [InlineData("quobyte: {registry: a, volume: a}", "KUBE1040 spec.volumes[0].quobyte.registry")]
    [InlineData("fc: {}", "KUBE1016 spec.volumes[0].fc")]
    [InlineData("fc: {targetWWNs: [a]}", "KUBE1010 spec.volumes[0].fc.lun")]
    [InlineData("flexVolume: {driver: a, options: {kubernetes.io/a: b}}", "KUBE1040 spec.volumes[0].flexVolume.options[kubernetes.io/a]")]
    [InlineData("azureFile: {secretName: a, shareName: ''}", "KUBE1010 spec.volumes[0].azureFile.shareName")]
    [InlineData("azureDisk: {diskName: a, diskURI: /subscriptions/a}", "KUBE1040 spec.volumes[0].azureDisk.diskURI")]
    [InlineData("azureDisk: {diskName: a, diskURI: 'https://a', cachingMode: Some}", "KUBE1013 spec.volumes[0].azureDisk.cachingMode")]
    [InlineData("vsphereVolume: {volumePath: ''}", "KUBE1010 spec.volumes[0].vsphereVolume.volumePath")]
    [InlineData("photonPersistentDisk: {pdID: ''}", "KUBE1010 spec.volumes[0].photonPersistentDisk.pdID")]
    [InlineData("portworxVolume: {volumeID: ''}", "KUBE1010 spec.volumes[0].portworxVolume.volumeID")]
    [InlineData("scaleIO: {gateway: a, system: a, secretRef: {}}", "KUBE1010 spec.volumes[0].scaleIO.volumeName")]
    [InlineData("storageos: {volumeName: A}", "KUBE1011 spec.volumes[0].storageos.volumeName")]
    [InlineData("csi: {driver: a_b}", "KUBE1011 spec.volumes[0].csi.driver")]
    [InlineData("csi: {driver: a, nodePublishSecretRef: {}}", "KUBE1010 spec.volumes[0].csi.nodePublishSecretRef.name")]
    [InlineData("image: {pullPolicy: Never}", "KUBE1010 spec.volumes[0].image.reference")]
    [InlineData("downwardAPI: {items: [{path: a}]}", "KUBE1016 spec.volumes[0].downwardAPI.items[0]")]
    [InlineData("downwardAPI: {items: [{path: a, fieldRef: {fieldPath: status.podIP}}]}", "KUBE1013 spec.volumes[0].downwardAPI.items[0].fieldRef.fieldPath")]
    [InlineData("downwardAPI: {items: [{path: a, resourceFieldRef: {resource: limits.cpu}}]}", "KUBE1010 spec.volumes[0].downwardAPI.items[0].resourceFieldRef.containerName")]
    [InlineData("secret: {secretName: a, defaultMode: 512}", "KUBE1040 spec.volumes[0].secret.defaultMode")]
    [InlineData("secret: {secretName: a, items: [{key: a, path: ..a}]}", "KUBE1023 spec.volumes[0].secret.items[0].path")]
    [InlineData("projected: {sources: [{secret: {name: a}, configMap: {name: a}}]}", "KUBE1016 spec.volumes[0].projected.sources[0].configMap")]
    [InlineData("projected: {sources: [{secret: {name: a, items: [{key: a, path: a}]}}, {configMap: {name: a, items: [{key: a, path: a}]}}]}", "KUBE1015 spec.volumes[0].projected.sources[1].configMap.items[0].path")]
    [InlineData("projected: {sources: [{serviceAccountToken: {path: a}}]}", "KUBE1026 spec.volumes[0].projected.sources[0].serviceAccountToken")]
    [InlineData("ephemeral: {}", "KUBE1010 spec.volumes[0].ephemeral.volumeClaimTemplate")]
    [InlineData("ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce]}}}", "KUBE1010 spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests.storage")]
    [InlineData("ephemeral: {volumeClaimTemplate: {metadata: {name: a}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}}}}", "KUBE1026 spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name")]
    [InlineData("ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}, dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: b}}}}", "KUBE1016 spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSource")]
    [InlineData("ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: null}}}}}", "KUBE1019 spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests.storage")]
    [InlineData("emptyDir: {}, configMap: {name: a}", "KUBE1016 spec.volumes[0].emptyDir")]
    public void A_source_that_is_not_valid_is_refused(string source, string finding) => Assert.Contains(finding, PodManifest.Volume(source));

    [Theory]
    [InlineData("emptyDir: {medium: Any, sizeLimit: 0}")]
    [InlineData("hostPath: {path: a, type: ''}")]
    [InlineData("iscsi: {targetPortal: a, iqn: 'iqn.2001-04.com.example:a', lun: 0}")]
    [InlineData("iscsi: {targetPortal: a, iqn: eui.0123456789abcdef, lun: 0}")]
    [InlineData("fc: {targetWWNs: [a], lun: 0}")]
    [InlineData("fc: {wwids: [a]}")]
    [InlineData("azureDisk: {diskName: a, diskURI: /subscriptions/a, kind: Managed}")]
    [InlineData("quobyte: {registry: 'a:1,b:2', volume: a}")]
    [InlineData("csi: {driver: Example.com}")]
    [InlineData("image: {reference: a}")]
    [InlineData("downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.labels}}]}")]
    [InlineData("projected: {}")]
    [InlineData("projected: {sources: [{}]}")]
    [InlineData("projected: {sources: [{podCertificate: {signerName: '', keyType: ''}}, {clusterTrustBundle: {path: ''}}]}")]
    [InlineData("persistentVolumeClaim: {claimName: Not A Name}")]
    public void A_source_that_is_valid_is_taken(string source) => Assert.Empty(PodManifest.Volume(source));

    [Fact]
    public void A_volume_without_source_is_an_empty_directory() => Assert.Empty(PodManifest.Spec("volumes: [{name: data}]"));

    [Fact]
    public void A_claim_that_an_ephemeral_volume_makes_is_used_by_it_alone() => Assert.Equal(
        ["KUBE1040 spec.volumes[1].persistentVolumeClaim.claimName"],
        PodManifest.Spec(
            "volumes: [{name: a, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}}}}}, "
            + "{name: b, persistentVolumeClaim: {claimName: pod-a}}]"));

    [Theory]
    [InlineData("volumeMounts: [{name: other, mountPath: /a}]", "KUBE1018 spec.containers[0].volumeMounts[0].name")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a}, {name: data, mountPath: /a}]", "KUBE1015 spec.containers[0].volumeMounts[1].mountPath")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, subPath: /b}]", "KUBE1023 spec.containers[0].volumeMounts[0].subPath")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, subPathExpr: ../b}]", "KUBE1023 spec.containers[0].volumeMounts[0].subPathExpr")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, subPath: a, subPathExpr: b}]", "KUBE1016 spec.containers[0].volumeMounts[0].subPathExpr")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}]", "KUBE1026 spec.containers[0].volumeMounts[0].mountPropagation")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, recursiveReadOnly: Enabled}]", "KUBE1026 spec.containers[0].volumeMounts[0].recursiveReadOnly")]
    [InlineData("volumeDevices: [{name: data, devicePath: /a}]", "KUBE1040 spec.containers[0].volumeDevices[0].name")]
    [InlineData("volumeDevices: [{name: claim, devicePath: /a/..}]", "KUBE1023 spec.containers[0].volumeDevices[0].devicePath")]
    [InlineData("volumeMounts: [{name: claim, mountPath: /a}], volumeDevices: [{name: claim, devicePath: /b}]", "KUBE1015 spec.containers[0].volumeMounts[0].name")]
    public void A_mount_that_is_not_valid_is_refused(string fields, string finding) => Assert.Equal([finding], Mounted(fields));

    [Theory]
    [InlineData("volumeMounts: [{name: data, mountPath: 'a:b'}, {name: data, mountPath: /a, subPath: ..a}]")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}], securityContext: {privileged: true}")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled}]")]
    [InlineData("volumeMounts: [{name: image, mountPath: /a, subPath: a}, {name: image, mountPath: /b, subPathExpr: a}]")]
    [InlineData("volumeDevices: [{name: claim, devicePath: /a}]")]
    public void A_mount_that_is_valid_is_taken(string fields) => Assert.Empty(Mounted(fields));

    private static IReadOnlyList<string> Mounted(string fields) => PodManifest.Container(
        fields,
        "volumes: [{name: data, emptyDir: {}}, {name: claim, persistentVolumeClaim: {claimName: a}}, {name: image, image: {reference: a}}]");
}
