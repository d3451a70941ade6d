using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>What the verb <c>fmt</c> is asked to do.</summary>
internal sealed record FormatSettings
{
    /// <summary>Files, folders and <see cref="InputFile.StandardInput"/>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files and folders with the schemas of custom resources.</summary>
    public IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>The folder to write to, or null.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Whether files are rewritten in place.</summary>
    public bool Write { get; init; }

    /// <summary>Whether files are only compared with their canonical form.</summary>
    public bool Check { get; init; }

    /// <summary>The format, or null: in place the file's own, else YAML.</summary>
    public ManifestFormat? Format { get; init; }

    /// <summary>Whether unknown fields and kinds and duplicate keys are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether a file may be rewritten though some of its comments have no place in the result.</summary>
    public bool DropComments { get; init; }

    /// <summary>The format that a file is written in.</summary>
    public ManifestFormat FormatOf(InputFile file) =>
        Format ?? ((Write || Check) && file.IsJson ? ManifestFormat.Json : ManifestFormat.Yaml);
}
