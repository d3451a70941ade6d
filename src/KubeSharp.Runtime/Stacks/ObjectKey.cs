namespace KubeSharp;

/// <summary>
/// What makes two objects the same one for the API server: group, kind, namespace and name. The version is no part of it: one object is
/// served in all versions of its kind.
/// </summary>
internal readonly struct ObjectKey : IEquatable<ObjectKey>
{
    private readonly string _apiVersion;
    private readonly string _kind;
    private readonly string _namespace;
    private readonly string _name;

    public ObjectKey(KubernetesObject value, string name)
    {
        _apiVersion = value.ApiVersion;
        _kind = value.Kind;
        _name = name;
        // The API server ignores the namespace of an object whose kind is cluster-scoped; the scope of an untyped kind is unknown.
        _namespace = value is UntypedObject || value.SchemaType.IsNamespaced ? ObjectIdentity.NamespaceOf(value) ?? "" : "";
    }

    /// <summary>The group of an apiVersion: <c>apps</c> of <c>apps/v1</c>, empty for <c>v1</c>.</summary>
    public static ReadOnlySpan<char> GroupOf(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? default : apiVersion.AsSpan(0, slash);
    }

    public bool Equals(ObjectKey other) =>
        string.Equals(_name, other._name, StringComparison.Ordinal)
        && string.Equals(_kind, other._kind, StringComparison.Ordinal)
        && string.Equals(_namespace, other._namespace, StringComparison.Ordinal)
        && GroupOf(_apiVersion).SequenceEqual(GroupOf(other._apiVersion));

    public override bool Equals(object? obj) => obj is ObjectKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_kind, _namespace, _name);

    /// <summary>All parts in one text, different for different keys: no part may hold a line break that counts.</summary>
    public override string ToString() => $"{GroupOf(_apiVersion)}\n{_kind}\n{_namespace}\n{_name}";
}
