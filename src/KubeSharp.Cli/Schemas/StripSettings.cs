namespace KubeSharp.Cli.Schemas;

/// <summary>What the verb <c>schema strip</c> is asked to do.</summary>
internal sealed record StripSettings
{
    /// <summary>Files, folders and standard input.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The file with the life cycles of kinds, or null.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>The file with the first releases of kinds and fields, or null.</summary>
    public string? Availability { get; init; }

    /// <summary>The versions wanted, joined by <c>|</c>; empty for all.</summary>
    public string Versions { get; init; } = "";

    /// <summary>The kinds wanted, joined by <c>|</c>; empty for all.</summary>
    public string Kinds { get; init; } = "";

    /// <summary>The file with the names of types, or null.</summary>
    public string? Names { get; init; }

    /// <summary>Whether the types of the status are kept.</summary>
    public bool Status { get; init; }

    /// <summary>The file to write to, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether something is asked for that only an OpenAPI document has.</summary>
    public bool IsForOpenApi => Lifecycle is not null || Availability is not null;

    /// <summary>Whether something is asked for that only custom resources have.</summary>
    public bool IsForResources => Versions.Length > 0 || Kinds.Length > 0 || Names is not null || Status;
}
