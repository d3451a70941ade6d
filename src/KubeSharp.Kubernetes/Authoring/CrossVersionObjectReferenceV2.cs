namespace KubeSharp.Autoscaling.V2;

public sealed partial record CrossVersionObjectReference
{
    /// <summary>Refers to an object that can be scaled: a Deployment, a StatefulSet, a custom resource with replicas.</summary>
    /// <param name="target">The object.</param>
    /// <exception cref="ArgumentException">The object has no name.</exception>
    public static implicit operator CrossVersionObjectReference(KubernetesObject target)
    {
        var (apiVersion, kind, name) = ScaleTarget.Of(target);
        return new() { ApiVersion = apiVersion, Kind = kind, Name = name };
    }
}
