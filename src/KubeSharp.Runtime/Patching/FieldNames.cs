using KubeSharp.Reading;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Finds fields by the names that authors use.</summary>
internal static class FieldNames
{
    /// <summary>Finds a field by its name on the wire or in C#, which differs in case and in characters that C# has no use for.</summary>
    /// <exception cref="ArgumentException">The type has no such field; the message suggests one.</exception>
    public static SchemaField Resolve(SchemaType type, string name)
    {
        var field = type.FindField(name) ?? Array.Find(type.Fields, field => IsSameWord(field.Name, name));
        if (field is not null)
        {
            return field;
        }

        var suggestion = FieldSuggestion.For(name, type) is { } near ? $"; did you mean '{near}'?" : "";
        throw new ArgumentException($"{type.Name} has no field '{name}'{suggestion}", nameof(name));
    }

    private static bool IsSameWord(string wireName, string name) =>
        string.Equals(string.Concat(wireName.Where(char.IsAsciiLetterOrDigit)), name, StringComparison.OrdinalIgnoreCase);
}
