namespace KubeSharp.TypeModel;

/// <summary>What a field, an item of a list or a value of a map holds.</summary>
public enum FieldKind : byte
{
    /// <summary>A text (<c>type: string</c>).</summary>
    String,

    /// <summary>A text with known values that stays open for others (<c>enum</c>).</summary>
    Enum,

    /// <summary>An RFC 3339 time in seconds (<c>metav1.Time</c>).</summary>
    Time,

    /// <summary>An RFC 3339 time in microseconds (<c>metav1.MicroTime</c>).</summary>
    MicroTime,

    /// <summary>Bytes, base64 in the manifest (<c>format: byte</c>).</summary>
    Bytes,

    /// <summary>A 32-bit integer (<c>format: int32</c>).</summary>
    Int32,

    /// <summary>A 64-bit integer (<c>format: int64</c>, or an integer without format).</summary>
    Int64,

    /// <summary>A floating-point number (<c>type: number</c>).</summary>
    Double,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A <see cref="KubeSharp.Quantity"/>.</summary>
    Quantity,

    /// <summary>An <see cref="KubeSharp.IntOrString"/>.</summary>
    IntOrString,

    /// <summary>A value without schema (<see cref="KValue"/>).</summary>
    Value,

    /// <summary>An object with a schema (<see cref="SchemaObject"/>).</summary>
    Object,

    /// <summary>A list (<see cref="KList{T}"/>).</summary>
    List,

    /// <summary>A map with string keys (<see cref="KMap{T}"/>).</summary>
    Map,

    /// <summary>
    /// An object of any kind, which states its apiVersion and kind (<c>x-kubernetes-embedded-resource</c>; <see cref="KubernetesObject"/>).
    /// </summary>
    Resource,
}
