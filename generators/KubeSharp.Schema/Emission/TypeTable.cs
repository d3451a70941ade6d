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

    /// <summary>The table: the head, then a line for each field.</summary>
    public static string Of(ObjectModel type) => string.Join("\n", new[] { Head(type) }.Concat(type.Fields.Select(Line)));

    private static string Head(ObjectModel type)
    {
        var scope = type.Scope switch
        {
            ResourceScope.Namespaced => "N",
            ResourceScope.Cluster => "C",
            _ => "",
        };
        return $"{type.Name}\t{type.Kind?.ApiVersion}\t{type.Kind?.Kind}\t{scope}\t{string.Join(",", type.ItemKeys)}"
            + (type.PreservesUnknownFields ? "\t*" : "");
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
        if (field.ListKeys.Count > 0 || field.Restriction is not null)
        {
            line.Append('\t').Append(string.Join(",", field.ListKeys));
        }

        if (field.Restriction is not null)
        {
            line.Append('\t').Append(field.Restriction);
        }

        return line.ToString();
    }
}
