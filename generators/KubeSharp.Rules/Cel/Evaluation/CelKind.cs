namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>What a value is.</summary>
internal enum CelKind
{
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

    /// <summary>A type as a value: <c>type(1)</c>, <c>int</c>.</summary>
    Type,
    Optional,

    /// <summary>A value of an extension: a quantity, an address.</summary>
    Opaque,

    /// <summary>A hole, or something that depends on one.</summary>
    Unknown,

    /// <summary>No value: the evaluation failed.</summary>
    Error,
}
