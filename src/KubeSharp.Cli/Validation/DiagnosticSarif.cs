using System.Text.Json;
using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Cli.Validation;

/// <summary>Diagnostics in the form that code scanners exchange (SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0).</summary>
internal static class DiagnosticSarif
{
    public static byte[] Of(IReadOnlyCollection<Diagnostic> diagnostics) => DiagnosticJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        writer.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(writer, diagnostic);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, IEnumerable<string> ids)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "kubesharp");
        writer.WriteString("informationUri", "https://github.com/kubesharp/kubesharp");
        writer.WriteStartArray("rules");
        foreach (var id in ids)
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            if (RuleCatalogue.Find(id) is { } rule)
            {
                writer.WriteStartObject("shortDescription");
                writer.WriteString("text", rule.Title);
                writer.WriteEndObject();
                writer.WriteString("helpUri", rule.HelpLink);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        writer.WriteString("level", DiagnosticJson.SeverityOf(diagnostic));
        writer.WriteStartObject("message");
        writer.WriteString("text", diagnostic.Path.Length == 0 ? diagnostic.Message : $"{diagnostic.Path}: {diagnostic.Message}");
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(diagnostic.File ?? "-"));
        writer.WriteEndObject();
        if (diagnostic.Line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", diagnostic.Line);
            writer.WriteNumber("startColumn", Math.Max(diagnostic.Column, 1));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A relative reference, each part escaped; scanners resolve it against the repository.</summary>
    private static string UriOf(string file) => string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
