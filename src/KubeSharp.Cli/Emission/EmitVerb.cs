using System.CommandLine;
using System.ComponentModel;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Emission;

/// <summary><c>kubesharp emit</c>: builds a manifest program and runs it, so that standard output is YAML alone.</summary>
internal sealed class EmitVerb : Verb
{
    private readonly Argument<string> _target = new("TARGET")
    {
        Description = "A one-file program (FILE.cs), a project file, or the folder of a project.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Argument<string[]> _rest = new("ARGUMENT")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "After --: passed to the program as they are.",
    };

    private readonly Option<string[]> _environment = new("--environment", "-e")
    {
        HelpName = "NAME",
        Description = "The environment to emit; may be repeated. Default: all of the program's.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Write files to this folder instead of printing.",
    };

    private readonly Option<ManifestFormat?> _format = FormatOption.Create("The format to write. Default: yaml.");
    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; exit 1 if the files in the --output folder differ.",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        HelpName = "NAME",
        Description = "The configuration to build. Default: the project's.",
    };

    private readonly Option<string?> _framework = new("--framework")
    {
        HelpName = "TFM",
        Description = "The target framework, where a project has several.",
    };

    public EmitVerb(ToolStreams streams)
        : base(
            "emit",
            "Builds a manifest program and runs it. The compiler's output goes to standard error, so that standard output is manifests "
            + "alone; the exit code is the program's.",
            "kubesharp emit llm.cs | kubectl apply -f -",
            "kubesharp emit examples/LlmServing --environment prod",
            "kubesharp emit examples/LlmServing --output manifests --check")
    {
        Arguments.Add(_target);
        Arguments.Add(_rest);
        Options.Add(_environment);
        Options.Add(_output);
        Options.Add(_format);
        Options.Add(_check);
        Options.Add(_configuration);
        Options.Add(_framework);
        SetAction(result => Run(result, streams));
    }

    private int Run(ParseResult result, ToolStreams streams)
    {
        var log = new DiagnosticLog(streams.Error);
        var target = result.GetRequiredValue(_target);
        var dotnet = DotnetHost.Find();
        try
        {
            var build = new ProgramBuild(dotnet, streams.Error, log);
            if (ProgramTarget.Resolve(target, log) is not { } file
                || build.Build(file, result.GetValue(_configuration), result.GetValue(_framework)) is not { } dll)
            {
                return ExitCodes.Diagnostics;
            }

            return ChildProcess.Run(dotnet, ["exec", dll, .. ProgramArguments(result)], streams.Output, streams.Error);
        }
        catch (Win32Exception exception)
        {
            var message = $"'{dotnet}' cannot be started ({exception.Message}); install the .NET 10 SDK, or set DOTNET_HOST_PATH";
            log.Add(new(Severity.Error, DiagnosticIds.ProgramFailed, message));
            return ExitCodes.Diagnostics;
        }
    }

    private IEnumerable<string> ProgramArguments(ParseResult result)
    {
        yield return "emit";
        foreach (var environment in result.GetRequiredValue(_environment))
        {
            yield return "--environment";
            yield return environment;
        }

        if (result.GetValue(_output) is { } folder)
        {
            yield return "--output";
            yield return folder;
        }

        if (result.GetValue(_format) is { } format)
        {
            yield return "--format";
            yield return FormatOption.NameOf(format);
        }

        if (result.GetValue(_check))
        {
            yield return "--check";
        }

        foreach (var argument in result.GetValue(_rest) ?? [])
        {
            yield return argument;
        }
    }
}
