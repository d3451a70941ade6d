namespace KubeSharp.Keda.V1alpha1;

public sealed partial record ScaleTarget
{
    /// <summary>Refers to an object that can be scaled: a Deployment, a StatefulSet, a custom resource with replicas.</summary>
    /// <param name="target">The object.</param>
    /// <exception cref="ArgumentException">The object has no name.</exception>
    public static implicit operator ScaleTarget(KubernetesObject target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetName() is { Length: > 0 } name
            ? new() { ApiVersion = target.ApiVersion, Kind = target.Kind, Name = name }
            : throw new ArgumentException($"The {target.Kind} has no name; an autoscaler finds its target by name.", nameof(target));
    }
}
