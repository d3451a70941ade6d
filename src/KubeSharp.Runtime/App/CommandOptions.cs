namespace KubeSharp.App;

/// <summary>The options of the command line, in the order of the help.</summary>
internal static class CommandOptions
{
    public static readonly CommandOption Environment = new("--environment", "NAME", "an environment; may be given several times")
    {
        Short = "-e",
        IsRepeatable = true,
        Verbs = [Verb.Emit, Verb.List],
    };

    public static readonly CommandOption Output = new("--output", "FOLDER", "write files into FOLDER/<environment>, of all unless chosen")
    {
        Short = "-o",
    };

    public static readonly CommandOption Format = new("--format", "FORMAT", "emit: yaml, kyaml or json; list: table or json")
    {
        Verbs = [Verb.Emit, Verb.List],
    };

    public static readonly CommandOption Layout = new("--layout", "LAYOUT", "stack or object: a file for each; kustomize: as object, with lists")
    {
        NeedsOutput = true,
    };

    public static readonly CommandOption Check = new("--check", null, "write nothing; fail if FOLDER is not up to date")
    {
        NeedsOutput = true,
    };

    /// <summary>Where files are generated before the output folder is touched.</summary>
    public static readonly CommandOption Staging = new("--staging", "FOLDER", null) { NeedsOutput = true };

    public static readonly CommandOption[] All = [Environment, Output, Format, Layout, Check, Staging];
}
