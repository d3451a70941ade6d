namespace KubeSharp.Core.V1;

public sealed partial record Volume
{
    /// <summary>A volume that is empty when the pod starts and goes with the pod.</summary>
    /// <param name="name">The name of the volume, which mounts refer to.</param>
    /// <param name="medium">
    /// Where it lies: <c>Memory</c> for a RAM disk, such as the shared memory of a model server; absent means the node's disk.
    /// </param>
    /// <param name="sizeLimit">How much it may hold; absent means no limit of its own.</param>
    public static Volume FromEmptyDir(string name, string? medium = null, Quantity? sizeLimit = null) =>
        new() { Name = name, EmptyDir = new() { Medium = medium, SizeLimit = sizeLimit } };

    /// <summary>A volume with a file for each key of a ConfigMap.</summary>
    /// <param name="name">The name of the volume, which mounts refer to.</param>
    /// <param name="configMap">The name of the ConfigMap, in the namespace of the pod.</param>
    public static Volume FromConfigMap(string name, string configMap) => new() { Name = name, ConfigMap = new() { Name = configMap } };

    /// <summary>A volume with a file for each key of a Secret.</summary>
    /// <param name="name">The name of the volume, which mounts refer to.</param>
    /// <param name="secret">The name of the Secret, in the namespace of the pod.</param>
    public static Volume FromSecret(string name, string secret) => new() { Name = name, Secret = new() { SecretName = secret } };

    /// <summary>A volume that a claim has got, such as a cache of models.</summary>
    /// <param name="name">The name of the volume, which mounts refer to.</param>
    /// <param name="claim">The name of the PersistentVolumeClaim, in the namespace of the pod.</param>
    /// <param name="readOnly">Whether all mounts are read-only.</param>
    public static Volume FromPersistentVolumeClaim(string name, string claim, bool? readOnly = null) =>
        new() { Name = name, PersistentVolumeClaim = new() { ClaimName = claim, ReadOnly = readOnly } };

    /// <summary>A volume that is a file or folder of the node.</summary>
    /// <param name="name">The name of the volume, which mounts refer to.</param>
    /// <param name="path">The path on the node.</param>
    /// <param name="type">What must be there; absent means that nothing is checked.</param>
    public static Volume FromHostPath(string name, string path, HostPathType? type = null) =>
        new() { Name = name, HostPath = new() { Path = path, Type = type } };
}
