namespace KubeSharp;

/// <summary>How strictly manifests are read, and where reading stops for safety's sake: a manifest may come from anywhere.</summary>
public sealed record ManifestReaderOptions
{
    /// <summary>The deepest nesting that <see cref="MaxDepth"/> may allow, so that no document can exhaust the stack.</summary>
    public const int DepthCeiling = 1000;

    /// <summary>The options of a reader that was given none.</summary>
    public static ManifestReaderOptions Default { get; } = new();

    /// <summary>
    /// Whether an unknown field, an unknown kind or a duplicate key is an error, as with the API server's <c>fieldValidation=Strict</c>.
    /// Default: false, they are warnings, and an unknown kind passes through in silence.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>Whether documents keep the places of what they hold, for diagnostics that come after reading. Default: false.</summary>
    internal bool KeepsPlaces { get; init; }

    /// <summary>The largest file, in bytes. Default: 32 MiB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The deepest nesting of maps and lists. Default: 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="DepthCeiling"/>.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DepthCeiling);
            field = value;
        }
    } = 256;

    /// <summary>How many values one file may hold, each scalar, list and map counted. Default: 4,000,000.</summary>
    public int MaxValues { get; init; } = 4_000_000;

    /// <summary>How many values the aliases and merge keys of one document may repeat. Default: 1,000,000.</summary>
    public int MaxAliasedValues { get; init; } = 1_000_000;

    /// <summary>How many diagnostics are kept for one file; a last one says how many were left out. Default: 1,000.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;
}
