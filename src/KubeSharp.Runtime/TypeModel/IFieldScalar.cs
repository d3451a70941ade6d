namespace KubeSharp.TypeModel;

/// <summary>A value type that a manifest writes as one scalar.</summary>
public interface IFieldScalar
{
    /// <summary>What kind of scalar it is.</summary>
    static abstract FieldKind Kind { get; }

    /// <summary>The value in the form that the shared code passes around.</summary>
    FieldValue ToFieldValue();
}
