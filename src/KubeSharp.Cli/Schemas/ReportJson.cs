using System.Text.Json;
using KubeSharp.Schema.Reports;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Cli.Schemas;

/// <summary>Writes a report for programs.</summary>
internal static class ReportJson
{
    public static byte[] Of(UnificationReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var kind in report.Kinds)
            {
                WriteKind(json, kind);
            }

            json.WriteEndArray();
            json.WriteStartObject("summary");
            json.WriteNumber("kinds", report.Kinds.Count);
            json.WriteNumber("matchedObjects", report.Matched);
            json.WriteNumber("matchedPlaces", report.Places);
            json.WriteNumber("ownObjects", report.Own);
            json.WriteNumber("ownTypes", report.OwnTypes);
            json.WriteNumber("nearMisses", report.Near);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteKind(Utf8JsonWriter json, KindReport kind)
    {
        json.WriteStartObject();
        json.WriteString("apiVersion", kind.ApiVersion);
        json.WriteString("kind", kind.Kind);
        json.WriteStartArray("matched");
        foreach (var entry in kind.Matched)
        {
            WriteEntry(json, entry);
            json.WriteNumber("objects", entry.Objects);
            var restriction = RestrictionText.Read(entry.Difference);
            WriteFields(json, "lacks", restriction.Lacking);
            WriteFields(json, "doesNotRequire", restriction.Optional);
            WriteFields(json, "hasBesides", restriction.Additional);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("nearMisses");
        foreach (var entry in kind.Near)
        {
            WriteEntry(json, entry);
            json.WriteString("reason", entry.Difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("ownObjects", kind.Own);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, UnificationEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("type", UnificationReport.TypeNameOf(entry.Type));
        json.WriteString("schema", entry.Type);
    }

    private static void WriteFields(Utf8JsonWriter json, string name, List<string> fields)
    {
        json.WriteStartArray(name);
        fields.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
