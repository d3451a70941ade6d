namespace KubeSharp.Writing;

/// <summary>The bounds of what is written.</summary>
internal static class WriterLimits
{
    /// <summary>
    /// The deepest nesting. Schemas may recurse (<c>JSONSchemaProps</c>) and values without schema nest freely, but the thread's stack is
    /// finite; the API server's own decoder stops at 10,000.
    /// </summary>
    public const int Depth = 512;

    /// <summary>
    /// YAML readers look for the colon of a key within 1,024 characters, quotes and escapes among them. Longer keys get a <c>?</c>, with
    /// which they may be of any length.
    /// </summary>
    public const int KeyLength = 1000;
}
