using System.Text;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>
/// Writes the table that the runtime reads a type from; its format is described at <c>KubeSharp.TypeModel.SchemaType</c>.
/// </summary>
internal static class TypeTable
{
    private static readonly (FieldOptions Option, char Letter)[] s_options =
    [
        (FieldOptions.Required, '!'),
        (FieldOptions.Atomic, '='),
        (FieldOptions.Set, '+'),
        (FieldOptions.RetainKeys, '&'),
        (FieldOptions.Nullable, '?'),
    ];

    /// <summary>The lines of the table: the head, then one for each field; each but the last ends with a line feed.</summary>
    public static IReadOnlyList<string> Lines(ObjectModel type)
    {
        var lines = new List<string>(type.Fields.Count + 1) { Head(type) };
        lines.AddRange(type.Fields.Select(Line));
        for (var i = 0; i < lines.Count - 1; i++)
        {
            lines[i] += "\n";
        }

        return lines;
    }

    private static string Head(ObjectModel type)
    {
        var scope = type.Scope switch
        {
            ResourceScope.Namespaced => "N",
            ResourceScope.Cluster => "C",
            _ => "",
        };
        return $"{type.Name}\t{type.Kind?.ApiVersion}\t{type.Kind?.Kind}\t{scope}\t{string.Join(",", type.ItemKeys)}";
    }

    private static string Line(FieldModel field)
    {
        var line = new StringBuilder(FieldCode.Letters(field.Type));
        foreach (var (option, letter) in s_options)
        {
            if ((field.Options & option) != 0)
            {
                line.Append(letter);
            }
        }

        line.Append(' ').Append(field.WireName);
        if (field.ListKeys.Count > 0)
        {
            line.Append('\t').Append(string.Join(",", field.ListKeys));
        }

        return line.ToString();
    }
}
