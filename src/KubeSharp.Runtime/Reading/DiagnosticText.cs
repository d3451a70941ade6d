using System.Globalization;
using System.Text;

namespace KubeSharp.Reading;

/// <summary>The words of diagnostics that several stages share. Names are shown, values never: any of them may be a secret.</summary>
internal static class DiagnosticText
{
    private const int NameLength = 80;

    /// <summary>A key or field name that is safe to print: short and without control characters.</summary>
    public static string Name(string name)
    {
        var shown = name.Length > NameLength ? name.AsSpan(0, NameLength) : name;
        if (shown.Length == name.Length && !name.Any(IsUnprintable))
        {
            return name;
        }

        var text = new StringBuilder(NameLength + 3);
        foreach (var character in shown)
        {
            text.Append(IsUnprintable(character) ? '?' : character);
        }

        return text.Append(shown.Length < name.Length ? "..." : "").ToString();
    }

    public static string DuplicateKey(string key, int firstLine) => string.Create(
        CultureInfo.InvariantCulture,
        $"the key '{Name(key)}' stands already at line {firstLine}; the last one counts, delete the other");

    public static DocumentException TooDeep(int limit, int line, int column) => new(
        DiagnosticIds.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"maps and lists nest deeper than {limit} levels"),
        line,
        column);

    /// <summary>What YAML's parser says, without the place that it puts before.</summary>
    public static string YamlSyntax(string message)
    {
        var split = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var reason = (split < 0 ? message : message[(split + 3)..]).TrimEnd('.');
        return "this is not YAML: " + (reason.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(reason[0]) + reason[1..]);
    }

    /// <summary>Which of the two that state a kind an object lacks.</summary>
    public static string MissingKind(string? apiVersion, string? kind) =>
        !string.IsNullOrEmpty(apiVersion) ? "'kind'" : string.IsNullOrEmpty(kind) ? "'apiVersion' and 'kind'" : "'apiVersion'";

    /// <summary>What a node is, in the words of an author of YAML.</summary>
    public static string KindOf(ManifestNode node) => node.Kind switch
    {
        NodeKind.Null => "null",
        NodeKind.Boolean => "a boolean",
        NodeKind.Number => "a number",
        NodeKind.String => "a text",
        NodeKind.List => "a list",
        _ => "a map",
    };

    private static bool IsUnprintable(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029';
}
