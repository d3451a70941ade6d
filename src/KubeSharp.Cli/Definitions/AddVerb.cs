using System.CommandLine;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Definitions;

/// <summary><c>kubesharp crd add</c>: puts CustomResourceDefinitions into a project.</summary>
internal sealed class AddVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "CustomResourceDefinitions, or OpenAPI documents: files, or folders of them (files that hold neither are left out).",
    };

    private readonly Option<string> _project = new("--project", "-p")
    {
        HelpName = "PATH",
        Description = "A project, its folder, or the C# file of a one-file program. Default: the project in the current folder.",
        DefaultValueFactory = static _ => ".",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace a file of the project that has the same name and another content.",
    };

    public AddVerb(ToolStreams streams)
        : base(
            "add",
            "Copies CustomResourceDefinitions into the folder 'crds' beside a project, so that the build makes types of them, and adds the "
            + "KubeSchema item to the project where none covers them. For a one-file program the item goes into the Directory.Build.props "
            + "beside it. All is done, or nothing.",
            "kubesharp crd add rayjobs.yaml",
            "kubesharp crd add ./downloads/crds --project src/Schemas",
            "kubesharp crd add rayjobs.yaml --project app.cs")
    {
        Arguments.Add(_paths);
        Options.Add(_project);
        Options.Add(_force);
        Validators.Add(result =>
        {
            if (result.GetResult(_paths) is { } paths && paths.Tokens.Any(token => token.Value == InputFile.StandardInput))
            {
                result.AddError("standard input has no name to be copied to: write it to a file first");
            }
        });
        SetAction(result => new AddRun(
            result.GetRequiredValue(_paths), result.GetRequiredValue(_project), result.GetValue(_force), streams).Run());
    }
}
