namespace KubeSharp.Schema.Fixups;

/// <summary>What a correction says of a property.</summary>
internal enum FixupKind
{
    /// <summary>The API server refuses to create an object without it, though the schema calls it optional.</summary>
    Required,

    /// <summary>The API server creates an object without it, though the schema calls it required.</summary>
    NotRequired,
}
