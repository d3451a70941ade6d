namespace KubeSharp.Schema.Diagnostics;

/// <summary>How bad a mistake in a schema is.</summary>
internal enum SchemaSeverity
{
    /// <summary>Something to know: the types are what the file says.</summary>
    Information,

    /// <summary>Some field is less typed than it could be.</summary>
    Warning,

    /// <summary>The types are not what the file says.</summary>
    Error,
}
