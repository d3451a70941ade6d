using System.CommandLine;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary><c>kubesharp fmt</c>: reads manifests into the typed model and writes them in canonical form.</summary>
internal sealed class FormatVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A file, a folder (all *.yaml, *.yml and *.json in it, recursively, hidden folders left out) or - for standard input.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Write each file to the same relative path in this folder; the extension follows the format.",
    };

    private readonly Option<bool> _write = new("--write", "-w")
    {
        Description = "Rewrite files in place, and only those that change. A file with an error is left as it is.",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; exit 1 and name the files that are not in canonical form.",
    };

    private readonly Option<ManifestFormat?> _format = FormatOption.Create(
        "The format to write. Default: yaml; with --write and --check the file's own (json for *.json).");

    private readonly Option<string[]> _schemas = new("--schema")
    {
        HelpName = "FILE|DIR",
        Description = "CustomResourceDefinitions, or OpenAPI documents, whose kinds are read into their types; can be given several times. "
            + "In a folder, files that hold neither are left out.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Make unknown fields, unknown kinds and duplicate keys errors. Without it they are kept as they are.",
    };

    private readonly Option<bool> _dropComments = new("--drop-comments")
    {
        Description = "With --write: rewrite a file even if some of its comments have no place in the result.",
    };

    public FormatVerb(ToolStreams streams)
        : base(
            "fmt",
            "Reads manifests into the types of Kubernetes and writes them in canonical form: fields in schema order, safe quoting, "
            + "each item of a List a document. Prints by default: all files, or nothing if one has an error.",
            "kubesharp fmt deployment.yaml",
            "kubesharp fmt manifests --write",
            "kubesharp fmt manifests --check --strict",
            "kubesharp fmt rayjob.yaml --strict --schema crds",
            "kubesharp fmt manifests --output formatted --format kyaml",
            "helm template ./chart | kubesharp fmt - --strict | kubectl apply -f -")
    {
        Arguments.Add(_paths);
        Options.Add(_output);
        Options.Add(_write);
        Options.Add(_check);
        Options.Add(_format);
        Options.Add(_schemas);
        Options.Add(_strict);
        Options.Add(_dropComments);
        Validators.Add(result =>
        {
            var modes = new[] { result.GetValue(_output) is not null, result.GetValue(_write), result.GetValue(_check) };
            if (modes.Count(asked => asked) > 1)
            {
                result.AddError("--output, --write and --check exclude one another");
            }
            else if (result.GetResult(_paths) is { } paths && paths.Tokens.Any(token => token.Value == InputFile.StandardInput)
                && (modes[0] || modes[1]))
            {
                result.AddError("standard input has no name to write to: --output and --write need files or folders");
            }
        });
        SetAction(result => new FormatRun(SettingsOf(result), streams).Run());
    }

    private FormatSettings SettingsOf(ParseResult result) => new()
    {
        Paths = result.GetRequiredValue(_paths),
        OutputFolder = result.GetValue(_output),
        Write = result.GetValue(_write),
        Check = result.GetValue(_check),
        Format = result.GetValue(_format),
        Schemas = result.GetValue(_schemas) ?? [],
        Strict = result.GetValue(_strict),
        DropComments = result.GetValue(_dropComments),
    };
}
