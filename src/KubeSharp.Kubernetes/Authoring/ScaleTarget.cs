namespace KubeSharp.Autoscaling;

/// <summary>What an autoscaler says of the object that it scales.</summary>
internal static class ScaleTarget
{
    /// <exception cref="ArgumentException">The object has no name.</exception>
    public static (string ApiVersion, string Kind, string Name) Of(KubernetesObject target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetName() is { Length: > 0 } name
            ? (target.ApiVersion, target.Kind, name)
            : throw new ArgumentException($"The {target.Kind} has no name; an autoscaler finds its target by name.", nameof(target));
    }
}
