using System.Text;
using System.Text.Json;

namespace KubeSharp.App;

/// <summary>The objects of environments, for <c>list</c>.</summary>
internal sealed class ObjectTable
{
    private static readonly string[] s_heads = ["ENVIRONMENT", "STACK", "KIND", "NAMESPACE", "NAME", "ADDED AT"];

    private readonly List<(AppEnvironment Environment, Stack Stack, StackDocument Document)> _rows = [];

    public void Add(AppEnvironment environment, IEnumerable<Stack> stacks)
    {
        foreach (var stack in stacks)
        {
            foreach (var document in stack.Documents())
            {
                _rows.Add((environment, stack, document));
            }
        }
    }

    /// <summary>A table for people; columns without any value are left out.</summary>
    /// <param name="folder">Places below it are shown by their relative path.</param>
    public string ToText(string folder)
    {
        List<string[]> rows = [s_heads, .. _rows.Select(row => Cells(row.Environment, row.Stack, row.Document, folder))];
        var widths = Enumerable.Range(0, s_heads.Length).Select(column => rows.Skip(1).Max(row => (int?)row[column].Length) ?? 0).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                if (widths[column] != 0)
                {
                    line.Append(row[column].PadRight(Math.Max(widths[column], s_heads[column].Length) + 2));
                }
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return rows.Count == 1 ? "no objects\n" : text.ToString();
    }

    /// <summary>A JSON array for scripts.</summary>
    public void WriteJson(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var (environment, stack, document) in _rows)
            {
                json.WriteStartObject();
                WriteText(json, "environment", environment.Name);
                WriteText(json, "stack", stack.Name);
                WriteText(json, "apiVersion", document.Value.ApiVersion);
                WriteText(json, "kind", document.Value.Kind);
                WriteText(json, "namespace", ObjectIdentity.NamespaceOf(document.Value));
                WriteText(json, "name", ObjectIdentity.NameOf(document.Value));
                WriteText(json, "generateName", ObjectIdentity.GenerateNameOf(document.Value));
                WriteText(json, "file", document.Place.File);
                json.WriteNumber("line", document.Place.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(name, value);
        }
    }

    private static string[] Cells(AppEnvironment environment, Stack stack, StackDocument document, string folder)
    {
        var value = document.Value;
        var name = ObjectIdentity.NameOf(value) ?? ObjectIdentity.GenerateNameOf(value) + "*";
        var space = ObjectIdentity.NamespaceOf(value) ?? "";
        return [environment.Name, stack.Name, value.Kind, space, name, Shown(document.Place, folder).ToString()];
    }

    private static SourcePlace Shown(SourcePlace place, string folder)
    {
        var prefix = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        return place.File.StartsWith(prefix, StringComparison.Ordinal) ? place with { File = place.File[prefix.Length..] } : place;
    }
}
