namespace KubeSharp;

/// <summary>What a <see cref="KValue"/> is.</summary>
public enum KValueKind : byte
{
    /// <summary>An explicit null.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A typed object, written in place.</summary>
    Object,
}
