namespace KubeSharp.App;

/// <summary>An option of the command line.</summary>
/// <param name="Name">The name, with its dashes.</param>
/// <param name="Value">What stands for its value in the help; null when it takes none.</param>
/// <param name="Help">What it does; null for options that serve the build only.</param>
internal sealed record CommandOption(string Name, string? Value, string? Help)
{
    /// <summary>The one-letter form, or null.</summary>
    public string? Short { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether it only has a meaning with <c>--output</c>.</summary>
    public bool NeedsOutput { get; init; }

    /// <summary>The verbs that take it.</summary>
    public Verb[] Verbs { get; init; } = [Verb.Emit];
}
