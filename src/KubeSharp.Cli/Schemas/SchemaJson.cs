using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;

namespace KubeSharp.Cli.Schemas;

/// <summary>Reads JSON files that go with a schema.</summary>
internal static class SchemaJson
{
    /// <summary>The text of a file; null when it cannot be read.</summary>
    public static string? ReadText(string path, ToolStreams streams, DiagnosticLog log) =>
        SourceBytes.Read(InputFile.Of(path), streams.Input, log) is { } bytes ? SchemaInputs.TextOf(bytes) : null;

    /// <summary>The JSON of a text; null when it is none.</summary>
    public static JsonNode? Parse(string path, string text, DiagnosticLog log)
    {
        try
        {
            return JsonParser.Parse(text);
        }
        catch (JsonException exception)
        {
            log.Add(Malformed(path, exception));
            return null;
        }
    }

    /// <summary>What to tell of a file that is no JSON.</summary>
    public static Diagnostic Malformed(string path, JsonException exception) =>
        new(
            Severity.Error,
            (exception.ExceedsLimit ? SchemaRules.Limit : SchemaRules.Syntax).Id,
            "the document cannot be read: " + exception.Message)
        {
            File = InputFile.Of(path).Name,
            Line = exception.Position.Line,
            Column = exception.Position.Column,
        };
}
