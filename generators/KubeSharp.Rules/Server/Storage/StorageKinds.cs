using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes, claims and their classes.</summary>
internal static class StorageKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("v1", "PersistentVolume", NameFormats.Dns1123Subdomain, PersistentVolumeRules.Check),
        new("v1", "PersistentVolumeClaim", NameFormats.Dns1123Subdomain, PersistentVolumeClaimRules.Check),
        new("storage.k8s.io/v1", "CSIDriver", NameFormats.Dns1123Subdomain, CsiRules.CheckDriver),
        new("storage.k8s.io/v1", "CSINode", NameFormats.Dns1123Subdomain, CsiRules.CheckNode),
        new("storage.k8s.io/v1", "CSIStorageCapacity", NameFormats.Dns1123Subdomain, CsiRules.CheckCapacity),
        new("storage.k8s.io/v1", "StorageClass", NameFormats.Dns1123Subdomain, StorageClassRules.Check),
        new("storage.k8s.io/v1", "VolumeAttachment", NameFormats.Dns1123Subdomain, VolumeAttachmentRules.Check),
        new("storage.k8s.io/v1", "VolumeAttributesClass", NameFormats.Dns1123Subdomain, StorageClassRules.CheckAttributes),
        new("storage.k8s.io/v1beta1", "VolumeAttributesClass", NameFormats.Dns1123Subdomain, StorageClassRules.CheckAttributes),
        new("storagemigration.k8s.io/v1beta1", "StorageVersionMigration", NameFormats.Dns1123Subdomain, StorageVersionMigrationRules.Check),
    ];
}
