using System.CommandLine;
using System.Text;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Facts;
using KubeSharp.Schema.Json;

namespace KubeSharp.Cli.Schemas;

/// <summary><c>kubesharp schema strip</c>: turns an OpenAPI document into one that holds facts alone.</summary>
internal sealed class StripVerb : Verb
{
    private readonly Argument<string> _input = new("INPUT")
    {
        Description = "An OpenAPI document, v2 or v3, such as 'kubectl get --raw /openapi/v2' prints; - for standard input.",
    };

    private readonly Option<string?> _lifecycle = new("--lifecycle")
    {
        HelpName = "FILE",
        Description = "A JSON list of kinds with scope, introduction, deprecation, removal and replacement.",
    };

    private readonly Option<string?> _availability = new("--availability")
    {
        HelpName = "FILE",
        Description = "JSON with the first release of kinds and fields.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to this file instead of printing.",
    };

    public StripVerb(ToolStreams streams)
        : base(
            "strip",
            "Turns an OpenAPI document into one of facts only: names, types, required fields, enums, formats, defaults and keys of lists, "
            + "without descriptions and paths. The same input gives the same bytes.",
            "kubectl get --raw /openapi/v2 | kubesharp schema strip - --output kubernetes.json",
            "kubesharp schema strip openapi.json --lifecycle lifecycle.json --availability availability.json -o kubernetes.json")
    {
        Arguments.Add(_input);
        Options.Add(_lifecycle);
        Options.Add(_availability);
        Options.Add(_output);
        SetAction(result => Run(result, streams));
    }

    private int Run(ParseResult result, ToolStreams streams)
    {
        var log = new DiagnosticLog(streams.Error);
        var openApi = Read(result.GetRequiredValue(_input), streams, log);
        var lifecycle = result.GetValue(_lifecycle) is { } lifecycleFile ? Read(lifecycleFile, streams, log) : null;
        var availability = result.GetValue(_availability) is { } availabilityFile ? Read(availabilityFile, streams, log) : null;
        if (openApi is null || log.HasErrors
            || !IsJson(result.GetValue(_lifecycle), lifecycle, log) || !IsJson(result.GetValue(_availability), availability, log))
        {
            return ExitCodes.Diagnostics;
        }

        try
        {
            Write(FactsDocument.Strip(openApi, lifecycle, availability), result.GetValue(_output), streams, log);
        }
        catch (JsonException exception)
        {
            log.Add(Malformed(result.GetRequiredValue(_input), exception));
        }

        return log.HasErrors ? ExitCodes.Diagnostics : ExitCodes.Done;
    }

    private static string? Read(string path, ToolStreams streams, DiagnosticLog log)
    {
        var bytes = SourceBytes.Read(InputFile.Of(path), streams.Input, log);
        return bytes is null ? null : Encoding.UTF8.GetString(bytes);
    }

    private static bool IsJson(string? file, string? text, DiagnosticLog log)
    {
        if (file is null || text is null)
        {
            return true;
        }

        try
        {
            JsonParser.Parse(text);
            return true;
        }
        catch (JsonException exception)
        {
            log.Add(Malformed(file, exception));
            return false;
        }
    }

    private static void Write(string document, string? path, ToolStreams streams, DiagnosticLog log)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        if (path is null)
        {
            streams.Output.Write(bytes);
            streams.Output.Flush();
            return;
        }

        try
        {
            FileReplacement.Replace(path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, "cannot be written: " + exception.Message) { File = path });
        }
    }

    private static Diagnostic Malformed(string file, JsonException exception) =>
        new(
            Severity.Error,
            (exception.ExceedsLimit ? SchemaRules.Limit : SchemaRules.Syntax).Id,
            "the document cannot be read: " + exception.Message)
        {
            File = InputFile.Of(file).Name,
            Line = exception.Position.Line,
            Column = exception.Position.Column,
        };
}
