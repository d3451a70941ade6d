namespace KubeSharp.Rules.Cel.Types;

/// <summary>What a type is.</summary>
internal enum CelTypeKind
{
    /// <summary>Any type, found out at evaluation only.</summary>
    Dynamic,
    Null,
    Boolean,
    Integer,
    Unsigned,
    Double,
    Text,
    Bytes,
    Timestamp,
    Duration,
    List,
    Map,
    Type,
    Optional,

    /// <summary>An object with fields.</summary>
    Object,

    /// <summary>A type of an extension.</summary>
    Opaque,

    /// <summary>A parameter of a function's signature.</summary>
    Parameter,
}
