namespace KubeSharp.Cli.Files;

/// <summary>One file to format.</summary>
/// <param name="Name">How messages call it: as the user wrote it, or below the folder that the user wrote.</param>
/// <param name="RelativePath">Its place below an output folder, with <c>/</c>; never leaves that folder.</param>
/// <param name="IsStandardInput">Whether it is standard input.</param>
internal sealed record InputFile(string Name, string RelativePath, bool IsStandardInput = false)
{
    /// <summary>Stands for standard input on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether the command line names the file itself, not a folder around it.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>The file that the command line names.</summary>
    public static InputFile Of(string path) => path == StandardInput
        ? new("<stdin>", "stdin.yaml", IsStandardInput: true) { IsNamed = true }
        : new(path, Path.GetFileName(path)) { IsNamed = true };

    public bool IsJson => Path.GetExtension(RelativePath).Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The relative path with the extension that a format asks for.</summary>
    public string OutputPath(ManifestFormat format) =>
        format == ManifestFormat.Json ? Path.ChangeExtension(RelativePath, ".json")
        : IsJson ? Path.ChangeExtension(RelativePath, ".yaml")
        : RelativePath;
}
