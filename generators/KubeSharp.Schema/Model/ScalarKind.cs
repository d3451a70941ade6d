namespace KubeSharp.Schema.Model;

/// <summary>The values that the runtime knows by themselves.</summary>
internal enum ScalarKind
{
    String,
    Time,
    MicroTime,
    Bytes,
    Int32,
    Int64,
    Double,
    Boolean,
    Quantity,
    IntOrString,

    /// <summary>An object of any kind.</summary>
    Resource,

    /// <summary>A value without schema.</summary>
    Value,
}
