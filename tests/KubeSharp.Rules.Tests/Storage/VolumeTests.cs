using Xunit;

namespace KubeSharp.Rules.Tests.Storage;

public sealed class VolumeTests
{
    [Theory]
    [InlineData("nfs: { server: a, path: /b }")]
    [InlineData("nfs: { server: a, path: b }", "KUBE1023 spec.nfs.path")]
    [InlineData("hostPath: { path: /a/../b }", "KUBE1023 spec.hostPath.path")]
    [InlineData("hostPath: { path: /./ }, persistentVolumeReclaimPolicy: Recycle", "KUBE1026 spec.persistentVolumeReclaimPolicy")]
    [InlineData("local: { path: /a }", "KUBE1010 spec.nodeAffinity")]
    [InlineData("local: { path: /a }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Gt, values: ['1'] }] }] } }")]
    [InlineData("local: { path: /a }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In, values: ['b c'] }] }] } }", "KUBE1033 spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].values[0]")]
    [InlineData("local: { path: /a }, nodeAffinity: {}", "KUBE1010 spec.nodeAffinity.required")]
    [InlineData("local: { path: /a }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchFields: [{ key: a, operator: In, values: [b] }] }] } }", "KUBE1013 spec.nodeAffinity.required.nodeSelectorTerms[0].matchFields[0].key")]
    [InlineData("nfs: { server: a, path: /b }, hostPath: { path: /a }", "KUBE1016 spec.nfs")]
    [InlineData("azureDisk: { diskName: a, diskURI: 'https://a' }")]
    [InlineData("azureDisk: { diskName: a, diskURI: /subscriptions/a }", "KUBE1040 spec.azureDisk.diskURI")]
    [InlineData("azureDisk: { diskName: a, diskURI: /subscriptions/a, kind: Managed }")]
    [InlineData("azureFile: { secretName: a, shareName: b, secretNamespace: '' }", "KUBE1010 spec.azureFile.secretNamespace")]
    [InlineData("awsElasticBlockStore: { volumeID: a, partition: 256 }", "KUBE1014 spec.awsElasticBlockStore.partition")]
    [InlineData("gcePersistentDisk: {}", "KUBE1010 spec.gcePersistentDisk.pdName")]
    [InlineData("fc: { targetWWNs: [a] }", "KUBE1010 spec.fc.lun")]
    [InlineData("fc: { wwids: [a] }")]
    [InlineData("fc: { lun: 1 }", "KUBE1016 spec.fc")]
    [InlineData("iscsi: { targetPortal: a, iqn: 'iqn.2001-04.com.example:a', lun: 0 }")]
    [InlineData("iscsi: { targetPortal: a, iqn: 'iqn.2001-04.com.example', lun: 0 }", "KUBE1040 spec.iscsi.iqn")]
    [InlineData("iscsi: { targetPortal: a, iqn: eui.0123456789abcdef, lun: 256 }", "KUBE1014 spec.iscsi.lun")]
    [InlineData("iscsi: { targetPortal: a, iqn: eui.0123456789abcdef, lun: 1, chapAuthSession: true }", "KUBE1010 spec.iscsi.secretRef")]
    [InlineData("flexVolume: { driver: a/b, options: { a.kubernetes.io/b: c } }", "KUBE1040 spec.flexVolume.options[a.kubernetes.io/b]")]
    [InlineData("flocker: { datasetName: a/b }", "KUBE1040 spec.flocker.datasetName")]
    [InlineData("flocker: {}", "KUBE1016 spec.flocker")]
    [InlineData("quobyte: { registry: a, volume: b }", "KUBE1040 spec.quobyte.registry")]
    [InlineData("quobyte: { registry: 'a:1,b:2', volume: b }")]
    [InlineData("rbd: { monitors: [a] }", "KUBE1010 spec.rbd.image")]
    [InlineData("cephfs: { monitors: [] }", "KUBE1010 spec.cephfs.monitors")]
    [InlineData("glusterfs: { endpoints: a, path: b, endpointsNamespace: 'A' }", "KUBE1011 spec.glusterfs.endpointsNamespace")]
    [InlineData("cinder: { volumeID: a, secretRef: { name: b } }", "KUBE1010 spec.cinder.secretRef.namespace")]
    [InlineData("storageos: { volumeName: a, secretRef: { name: b } }", "KUBE1010 spec.storageos.secretRef.namespace")]
    [InlineData("iscsi: { targetPortal: a, iqn: eui.0123456789abcdef, lun: 1, secretRef: { namespace: b } }", "KUBE1010 spec.iscsi.secretRef.name")]
    [InlineData("storageos: { volumeName: A }", "KUBE1011 spec.storageos.volumeName")]
    [InlineData("scaleIO: { gateway: a, system: b, secretRef: {} }", "KUBE1010 spec.scaleIO.volumeName")]
    [InlineData("csi: { driver: Example.com, volumeHandle: a }")]
    [InlineData("csi: { driver: a, volumeHandle: b, nodeExpandSecretRef: { name: c } }", "KUBE1010 spec.csi.nodeExpandSecretRef.namespace")]
    [InlineData("csi: { driver: a, volumeHandle: b }, volumeAttributesClassName: ''", "KUBE1010 spec.volumeAttributesClassName")]
    [InlineData("nfs: { server: a, path: /b }, volumeAttributesClassName: fast", "KUBE1010 spec.csi")]
    public void A_volume_has_one_complete_source(string spec, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: PersistentVolume, metadata: {{ name: a }}, spec: {{ accessModes: [ReadWriteOnce], capacity: {{ storage: 1Gi }}, {spec} }} }}"));

    [Theory]
    [InlineData("nfs: { server: a, path: /b }")]
    [InlineData("csi: { driver: a, volumeHandle: b }", "KUBE1026 metadata.annotations[volume.beta.kubernetes.io/mount-options]")]
    [InlineData("hostPath: { path: /a }", "KUBE1026 metadata.annotations[volume.beta.kubernetes.io/mount-options]")]
    public void Only_older_sources_take_mount_options_as_an_annotation(string source, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: PersistentVolume, metadata: {{ name: a, annotations: {{ volume.beta.kubernetes.io/mount-options: hard }} }}, spec: {{ accessModes: [ReadWriteOnce], capacity: {{ storage: 1Gi }}, {source} }} }}"));

    [Theory]
    [InlineData("accessModes: [ReadWriteOncePod]")]
    [InlineData("accessModes: [ReadWriteOncePod, ReadWriteOnce]", "KUBE1026 spec.accessModes[0]")]
    [InlineData("accessModes: [ReadWriteOnce], volumeMode: block", "KUBE1013 spec.volumeMode")]
    [InlineData("accessModes: [ReadWriteOnce], dataSource: { kind: PersistentVolumeClaim, name: a }")]
    [InlineData("accessModes: [ReadWriteOnce], dataSource: { kind: PersistentVolumeClaim, name: '' }", "KUBE1010 spec.dataSource.name")]
    [InlineData("accessModes: [ReadWriteOnce], dataSource: { kind: VolumeSnapshot, name: '', apiGroup: snapshot.storage.k8s.io }", "KUBE1010 spec.dataSource.name")]
    [InlineData("accessModes: [ReadWriteOnce], dataSourceRef: { kind: VolumeSnapshot, name: a }", "KUBE1010 spec.dataSourceRef.apiGroup")]
    [InlineData("accessModes: [ReadWriteOnce], dataSource: { kind: PersistentVolumeClaim, name: a }, dataSourceRef: { kind: PersistentVolumeClaim, name: b }", "KUBE1016 spec.dataSource")]
    [InlineData("accessModes: [ReadWriteOnce], selector: { matchExpressions: [{ key: a, operator: In }] }", "KUBE1027 spec.selector.matchExpressions[0].values")]
    public void A_claim_has_modes_and_a_size(string spec, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: {{ name: a }}, spec: {{ resources: {{ requests: {{ storage: 1Gi }} }}, {spec} }} }}"));

    [Theory]
    [InlineData("dataSource: { kind: VolumeSnapshot, name: a }")]
    [InlineData("dataSource: { kind: Backup, name: '', apiGroup: Example }")]
    [InlineData("dataSourceRef: { kind: Backup, name: '', namespace: B }")]
    [InlineData("dataSource: { kind: PersistentVolumeClaim, name: a }, dataSourceRef: { kind: PersistentVolumeClaim, name: a, namespace: b }")]
    public void Nothing_is_said_of_sources_that_the_server_drops(string sources) => Assert.Empty(
        Manifest.Check($"{{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: {{ name: a }}, spec: {{ accessModes: [ReadWriteOnce], resources: {{ requests: {{ storage: 1Gi }} }}, {sources} }} }}"));

    [Theory]
    [InlineData("[{ matchLabelExpressions: [{ key: a, values: [b, c] }] }, { matchLabelExpressions: [{ key: a, values: [b] }] }]")]
    [InlineData("[{ matchLabelExpressions: [{ key: a, values: [b, c] }] }, { matchLabelExpressions: [{ key: a, values: [c, b] }] }]", "KUBE1015 allowedTopologies[1].matchLabelExpressions")]
    [InlineData("[{}]", "KUBE1010 allowedTopologies[0].matchLabelExpressions")]
    public void Terms_of_topologies_differ(string terms, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {{ name: a }}, provisioner: a, allowedTopologies: {terms} }}"));

    [Theory]
    [InlineData("kind: CSIDriver, spec: { tokenRequests: [{ audience: a }], serviceAccountTokenInSecrets: true }")]
    [InlineData("kind: CSIDriver, spec: { serviceAccountTokenInSecrets: true }", "KUBE1026 spec.serviceAccountTokenInSecrets")]
    [InlineData("kind: StorageClass, provisioner: a, allowedTopologies: [{ matchLabelExpressions: [{ key: a, values: [b, b] }] }]", "KUBE1015 allowedTopologies[0].matchLabelExpressions[0].values[1]")]
    [InlineData("kind: StorageClass, provisioner: a, allowedTopologies: [{ matchLabelExpressions: [{ key: a }] }]", "KUBE1010 allowedTopologies[0].matchLabelExpressions[0].values")]
    [InlineData("kind: StorageClass, provisioner: A/b, reclaimPolicy: Retain")]
    [InlineData("kind: VolumeAttributesClass, driverName: a, parameters: { a: b }")]
    [InlineData("kind: VolumeAttributesClass, driverName: a", "KUBE1010 parameters")]
    [InlineData("kind: CSIDriver, spec: { tokenRequests: [{ audience: '' }, { audience: '' }] }", "KUBE1015 spec.tokenRequests[1].audience")]
    [InlineData("kind: CSIDriver, spec: { tokenRequests: [{ audience: a, expirationSeconds: 599 }] }", "KUBE1014 spec.tokenRequests[0].expirationSeconds")]
    [InlineData("kind: CSIDriver, spec: { fsGroupPolicy: file }", "KUBE1013 spec.fsGroupPolicy")]
    [InlineData("kind: CSIDriver, spec: { nodeAllocatableUpdatePeriodSeconds: 9 }", "KUBE1014 spec.nodeAllocatableUpdatePeriodSeconds")]
    [InlineData("kind: CSINode, spec: { drivers: [{ name: a, nodeID: b, topologyKeys: [c] }] }")]
    [InlineData("kind: CSINode, spec: { drivers: [{ name: a, nodeID: '', topologyKeys: [c] }] }", "KUBE1010 spec.drivers[0].nodeID")]
    [InlineData("kind: CSINode, spec: { drivers: [{ name: a, nodeID: b }, { name: a, nodeID: b }] }", "KUBE1015 spec.drivers[1].name")]
    [InlineData("kind: CSIStorageCapacity, storageClassName: a, capacity: -1", "KUBE1019 capacity")]
    [InlineData("kind: CSIStorageCapacity, storageClassName: ''", "KUBE1010 storageClassName")]
    [InlineData("kind: VolumeAttachment, spec: { attacher: a, nodeName: b, source: { persistentVolumeName: c } }")]
    [InlineData("kind: VolumeAttachment, spec: { attacher: a, nodeName: b, source: {} }", "KUBE1010 spec.source.persistentVolumeName")]
    [InlineData("kind: VolumeAttachment, spec: { attacher: a, nodeName: b, source: { inlineVolumeSpec: { accessModes: [ReadWriteOnce], csi: { driver: a, volumeHandle: b } } } }")]
    [InlineData("kind: VolumeAttachment, spec: { attacher: a, nodeName: b, source: { inlineVolumeSpec: { accessModes: [ReadWriteOnce], capacity: { storage: 1 }, csi: { driver: a, volumeHandle: b } } } }", "KUBE1026 spec.source.inlineVolumeSpec.capacity")]
    public void Classes_and_drivers_are_complete(string fields, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: storage.k8s.io/v1, metadata: {{ name: a }}, {fields} }}"));

    private static void Equal(string? finding, IReadOnlyList<string> found) => Assert.Equal(finding is null ? [] : [finding], found);
}
