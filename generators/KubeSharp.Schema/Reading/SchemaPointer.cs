namespace KubeSharp.Schema.Reading;

/// <summary>References inside a document: <c>#/definitions/NAME</c> and <c>#/components/schemas/NAME</c>.</summary>
internal static class SchemaPointer
{
    private const string Components = "#/components/schemas/";

    private const string Definitions = "#/definitions/";

    /// <summary>The name of the schema, unescaped as RFC 6901 says; null when the pointer leads elsewhere.</summary>
    public static string? NameOf(string pointer)
    {
        var prefix = pointer.StartsWith(Components, StringComparison.Ordinal) ? Components
            : pointer.StartsWith(Definitions, StringComparison.Ordinal) ? Definitions
            : null;
        return prefix is null ? null : pointer.Substring(prefix.Length).Replace("~1", "/").Replace("~0", "~");
    }

    /// <summary>The pointer to a schema of an OpenAPI v3 document.</summary>
    public static string To(string name) => Components + name.Replace("~", "~0").Replace("/", "~1");
}
