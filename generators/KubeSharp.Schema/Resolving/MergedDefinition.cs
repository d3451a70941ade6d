using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>A schema with the file that it came from first.</summary>
/// <param name="Definition">The schema.</param>
/// <param name="Path">The file.</param>
internal sealed record MergedDefinition(SchemaDefinition Definition, string Path)
{
    /// <summary>
    /// Kubernetes' Go source declares a kind for it, which a server does not state: its apiVersion and kind are those of the object that it
    /// refers to (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-reference/).
    /// </summary>
    private const string ObjectReference = "io.k8s.api.core.v1.ObjectReference";

    public string Name => Definition.Name;

    /// <summary>Where an object stood inside a kind; null for all that documents name.</summary>
    public string? Place => Definition.Place;

    /// <summary>The name for people: of an object that stood inside a kind, the way that leads there.</summary>
    public string FullName => Place is { } place ? Definition.Package + "." + place.Replace('/', '.') : Name;

    public SchemaNode Schema => Definition.Schema;

    /// <summary>
    /// The kind that the schema is: the only one of its list, with the two properties that a manifest states it in. Null for parts of
    /// kinds, and for options of requests, which are listed under every group.
    /// </summary>
    public GroupVersionKind? Kind { get; } =
        Definition.Kinds.Count == 1 && Definition.Name != ObjectReference
        && Definition.Schema.Properties.Count(property => property.Name is "apiVersion" or "kind") == 2
            ? Definition.Kinds[0]
            : null;
}
