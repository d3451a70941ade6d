namespace KubeSharp;

/// <summary>The base of every kind: an object that a cluster stores under its apiVersion, kind and name.</summary>
public abstract record KubernetesObject : SchemaObject
{
    /// <summary>Makes an object with nothing set.</summary>
    protected KubernetesObject()
    {
    }

    /// <inheritdoc cref="SchemaObject(PartialMarker)"/>
    protected KubernetesObject(PartialMarker? marker)
        : base(marker)
    {
    }

    /// <summary>The group and version, such as <c>apps/v1</c>; given by the type.</summary>
    public virtual string ApiVersion => SchemaType.ApiVersion;

    /// <summary>The kind, such as <c>Deployment</c>; given by the type.</summary>
    public virtual string Kind => SchemaType.Kind;
}
