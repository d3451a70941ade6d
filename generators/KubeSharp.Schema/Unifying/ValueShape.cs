
namespace KubeSharp.Schema.Unifying;

/// <summary>What a schema's values look like on the wire, as far as that tells shapes apart.</summary>
internal enum ValueShape
{
    Any,
    String,
    Bytes,
    Time,
    Integer,
    Number,
    Boolean,
    IntOrString,
    List,
    Map,

    /// <summary>An object with properties.</summary>
    Object,

    /// <summary>An object whose schema names no property, so that the server drops whatever is in it.</summary>
    EmptyObject,
}
