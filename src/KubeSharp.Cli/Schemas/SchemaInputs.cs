using System.Globalization;
using System.Text;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Cli.Schemas;

/// <summary>Reads the schema files that a command line names, and tells what is wrong with them.</summary>
internal sealed class SchemaInputs(ToolStreams streams, DiagnosticLog log)
{
    /// <summary>Whether to tell of what is no mistake: a custom resource without schema.</summary>
    public bool TellsInformation { get; init; } = true;

    /// <summary>
    /// Reads files. A folder may hold other manifests beside its schemas: they are left out, unless the folder holds nothing else.
    /// </summary>
    /// <param name="paths">Files, folders and standard input.</param>
    /// <param name="options">What is wanted of the schemas.</param>
    public IReadOnlyList<SchemaDocument> Read(IReadOnlyList<string> paths, SchemaOptions options)
    {
        var documents = new List<SchemaDocument>();
        foreach (var path in paths)
        {
            var files = InputFiles.Expand([path], outputFolder: null, log);
            var read = files.Select(file => Read(file, options)).OfType<SchemaDocument>().ToList();
            if (files.Count > 0 && read.Count == 0 && !files[0].IsNamed && !log.HasErrors)
            {
                const string Message = "no file in this folder holds a CustomResourceDefinition or an OpenAPI document";
                log.Add(new(Severity.Error, SchemaRules.NoSchemas.Id, Message) { File = path });
            }

            documents.AddRange(read);
        }

        return documents;
    }

    /// <summary>Reads a file; null when it has no schema, or none is to be had from it: then why is in the log.</summary>
    public SchemaDocument? Read(InputFile file, SchemaOptions options) =>
        SourceBytes.Read(file, streams.Input, log) is { } bytes ? Read(file, TextOf(bytes), options) : null;

    /// <summary>Reads a file whose text is known; null when it has no schema.</summary>
    public SchemaDocument? Read(InputFile file, string text, SchemaOptions options)
    {
        var document = SchemaFileReader.Read(file.Name, text, options);
        if (!file.IsNamed && IsOfNoConcern(document, text))
        {
            return null;
        }

        Tell(document.Diagnostics);
        return document;
    }

    /// <summary>Tells what is wrong with schemas.</summary>
    public void Tell(IEnumerable<SchemaDiagnostic> diagnostics)
    {
        foreach (var found in diagnostics)
        {
            var (line, column) = found.Position;
            if (found.Rule.Severity != SchemaSeverity.Information)
            {
                var severity = found.Rule.Severity == SchemaSeverity.Error ? Severity.Error : Severity.Warning;
                log.Add(new(severity, found.Rule.Id, found.Message) { File = found.Path, Line = line, Column = column });
            }
            else if (TellsInformation)
            {
                log.Tell(string.Create(
                    CultureInfo.InvariantCulture, $"{found.Path}({line},{column}): info {found.Rule.Id}: {found.Message}"));
            }
        }
    }

    /// <summary>The text of a file, without the mark that some editors begin it with.</summary>
    public static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    // What cannot be read tells nothing of itself but by its words.
    private static bool IsOfNoConcern(SchemaDocument document, string text) =>
        document.Definitions.Count == 0
        && (document.Diagnostics.All(found => found.Rule == SchemaRules.NoSchemas)
            || !text.Contains("CustomResourceDefinition", StringComparison.Ordinal));
}
