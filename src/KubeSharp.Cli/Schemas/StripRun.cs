using System.Text;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Schema;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Facts;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Resolving;

namespace KubeSharp.Cli.Schemas;

/// <summary>One run of <c>schema strip</c>: finds out what the input is, and writes its facts.</summary>
internal sealed class StripRun(StripSettings settings, ToolStreams streams)
{
    private readonly DiagnosticLog _log = new(streams.Error);

    public int Run()
    {
        var document = settings.Inputs is [var input] && !Directory.Exists(input) ? StripFile(input) : StripResources(settings.Inputs);
        if (document is not null && !_log.HasErrors)
        {
            OutputBytes.Write(Encoding.UTF8.GetBytes(document), settings.Output, streams, _log);
        }

        return _log.HasErrors ? ExitCodes.Diagnostics : ExitCodes.Done;
    }

    private string? StripFile(string path)
    {
        if (SchemaJson.ReadText(path, streams, _log) is not { } text)
        {
            return null;
        }

        if (!settings.IsForOpenApi && !IsOpenApi(text))
        {
            var document = new SchemaInputs(streams, _log).Read(InputFile.Of(path), text, Options);
            return document is null ? null : WriteResources([document]);
        }

        if (settings.IsForResources)
        {
            const string Message =
                "--versions, --kinds, --names and --status are for CustomResourceDefinitions; this is an OpenAPI document";
            _log.Add(new(Severity.Error, SchemaRules.Option.Id, Message) { File = InputFile.Of(path).Name });
            return null;
        }

        return StripOpenApi(path, text);
    }

    private string? StripOpenApi(string path, string text)
    {
        var lifecycle = ReadJson(settings.Lifecycle);
        var availability = ReadJson(settings.Availability);
        if (_log.HasErrors)
        {
            return null;
        }

        try
        {
            return FactsDocument.Strip(text, lifecycle, availability);
        }
        catch (JsonException exception)
        {
            _log.Add(SchemaJson.Malformed(path, exception));
            return null;
        }
    }

    private string? StripResources(IReadOnlyList<string> paths)
    {
        if (settings.IsForOpenApi)
        {
            const string Message = "--lifecycle and --availability are for one OpenAPI document, which is stripped alone";
            _log.Add(new(Severity.Error, SchemaRules.Option.Id, Message));
            return null;
        }

        return WriteResources(new SchemaInputs(streams, _log).Read(paths, Options));
    }

    private SchemaOptions Options => new() { Versions = settings.Versions, HasStatus = settings.Status };

    private string? WriteResources(IReadOnlyList<SchemaDocument> documents)
    {
        var diagnostics = new ResolverDiagnostics();
        SchemaSet.Merge(documents.OrderBy(document => document.Path, StringComparer.Ordinal), diagnostics);
        new SchemaInputs(streams, _log).Tell(diagnostics.ToArray());
        var names = ReadNames();
        var selected = KindSelection.Select(documents, settings.Kinds, out var unknown);
        foreach (var kind in unknown)
        {
            _log.Add(new(Severity.Error, SchemaRules.UnknownKind.Id, $"no input has the kind '{SchemaText.Printable(kind)}'"));
        }

        if (_log.HasErrors)
        {
            return null;
        }

        WarnOfUnusedNames(names, SchemaSet.Merge(selected, new()));
        return ResourceFacts.Write(selected, names);
    }

    private Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (settings.Names is not { } path || SchemaJson.ReadText(path, streams, _log) is not { } text
            || SchemaJson.Parse(path, text, _log) is not { } json)
        {
            return names;
        }

        if (json.Kind != JsonKind.Object)
        {
            Report(json, "the names of types are an object: \"io.ray.v1.RayCluster/spec/headGroupSpec\": \"HeadGroupSpec\"");
        }

        foreach (var member in json.Members)
        {
            if (member.Value.AsString is { Length: > 0 } name && name.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterUpper(name[0]))
            {
                names[member.Name] = name;
            }
            else
            {
                Report(member.Value, "the name of a type is letters and digits, and begins with a capital");
            }
        }

        return names;

        void Report(JsonNode place, string message) => _log.Add(new(Severity.Error, SchemaRules.Malformed.Id, message)
        {
            File = path,
            Line = place.Position.Line,
            Column = place.Position.Column,
        });
    }

    private void WarnOfUnusedNames(Dictionary<string, string> names, SchemaSet set)
    {
        var places = set.Definitions.Where(definition => definition.Place is not null)
            .Select(definition => definition.Definition.Package + "." + definition.Place).ToHashSet(StringComparer.Ordinal);
        foreach (var place in names.Keys.Where(place => !places.Contains(place)).Order(StringComparer.Ordinal))
        {
            var message = $"no type is called by the place '{SchemaText.Printable(place)}'";
            _log.Add(new(Severity.Warning, SchemaRules.UnknownKind.Id, message) { File = settings.Names });
        }
    }

    private string? ReadJson(string? path)
    {
        var text = path is null ? null : SchemaJson.ReadText(path, streams, _log);
        return path is null || text is null || SchemaJson.Parse(path, text, _log) is null ? null : text;
    }

    /// <summary>Whether a text is JSON, and no definition of a custom resource.</summary>
    private static bool IsOpenApi(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{") || text.AsSpan().TrimStart().StartsWith("{{"))
        {
            return false;
        }

        try
        {
            var kind = JsonParser.Parse(text).Find("kind")?.AsString;
            return kind is not ("List" or "CustomResourceDefinition" or "CustomResourceDefinitionList");
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
