using System.Text;
using System.Text.Json;

namespace KubeSharp.Cli.Validation;

/// <summary>Diagnostics as a JSON array.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(IEnumerable<Diagnostic> diagnostics) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("file", diagnostic.File);
            writer.WriteNumber("line", diagnostic.Line);
            writer.WriteNumber("column", diagnostic.Column);
            writer.WriteString("severity", SeverityOf(diagnostic));
            writer.WriteString("id", diagnostic.Id);
            writer.WriteString("path", diagnostic.Path);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error ? "error" : "warning";

    /// <summary>Writes a document that ends its last line.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            write(writer);
        }

        stream.Write(Encoding.UTF8.GetBytes("\n"));
        return stream.ToArray();
    }
}
