namespace KubeSharp;

/// <summary>
/// The name and the namespace of objects whose C# type is not known. (They are methods: a kind may have fields of these names.)
/// </summary>
public static class KubernetesObjectNames
{
    /// <summary><c>metadata.name</c>, or null.</summary>
    /// <param name="value">An object of any kind.</param>
    public static string? GetName(this KubernetesObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ObjectIdentity.NameOf(value);
    }

    /// <summary><c>metadata.namespace</c>, or null.</summary>
    /// <param name="value">An object of any kind.</param>
    public static string? GetNamespace(this KubernetesObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ObjectIdentity.NamespaceOf(value);
    }
}
