using System.Globalization;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Writing;

/// <summary>Finds the place of a value that a writer refused, and says what is wrong with it.</summary>
internal static class UnwritableValues
{
    private const int ShownKeyLength = 100;

    /// <summary>Describes the first unwritable value of an object.</summary>
    public static ManifestException Describe(SchemaObject value, bool statesKind, Exception cause)
    {
        var path = new List<string>();
        var problem = FindInObject(value, statesKind, path, 0) ?? "the value cannot be written.";
        path.Reverse();
        var place = string.Concat(path).TrimStart('.');
        var message = $"{Printable(value.ToString())}: {problem}";
        var diagnostic = new Diagnostic(Severity.Error, DiagnosticIds.UnwritableValue, message) { Path = place };
        return new ManifestException([diagnostic], cause);
    }

    private static string? FindInObject(SchemaObject value, bool statesKind, List<string> path, int depth)
    {
        if (depth > WriterLimits.Depth)
        {
            return $"objects, lists and maps nest deeper than {WriterLimits.Depth} levels.";
        }

        if (value is UntypedObject untyped && FindInMap(untyped.Fields, asFields: true, path, depth) is { } below)
        {
            return below;
        }

        foreach (var field in value.SchemaType.Fields)
        {
            var held = value.GetField(field.Index);
            if (!held.IsAbsent && Find(held, field.Kind, path, depth) is { } problem)
            {
                path.Add("." + field.Name);
                return problem;
            }
        }

        if (value.UnknownFields is not { } unknown)
        {
            return null;
        }

        if (unknown.Keys.FirstOrDefault(name => TreeWriter.IsWritten(value, name, statesKind)) is { } twice)
        {
            path.Add("." + ShownKey(twice));
            return "the field is set, and unknown fields hold it a second time; remove one of the two.";
        }

        return FindInMap(unknown, asFields: true, path, depth);
    }

    private static string? Find(FieldValue value, FieldKind kind, List<string> path, int depth) => value.Reference switch
    {
        null => "a list or map holds null; leave the item out, or write KValue.Null where Kubernetes takes any value.",
        string text => FindInText(text, "text"),
        SchemaObject inner => FindInObject(inner, statesKind: kind == FieldKind.Resource, path, depth + 1),
        KMap map => FindInMap(map, asFields: false, path, depth + 1),
        KList list => FindInList(list, path, depth + 1),
        KValue { Kind: KValueKind.Object } free => FindInObject(free.AsObject()!, statesKind: true, path, depth + 1),
        KValue { Kind: KValueKind.Map } free => FindInMap(free.AsMap()!, asFields: true, path, depth + 1),
        KValue { Kind: KValueKind.Number } free => FindInNumber(free.AsDouble()!.Value),
        KValue { Kind: KValueKind.String or KValueKind.List } free => Find(new FieldValue(free.Reference), kind, path, depth),
        _ when value.IsDouble => FindInNumber(value.DoubleValue),
        _ => null,
    };

    private static string? FindInMap(KMap map, bool asFields, List<string> path, int depth)
    {
        if (depth > WriterLimits.Depth)
        {
            return $"objects, lists and maps nest deeper than {WriterLimits.Depth} levels.";
        }

        for (var i = 0; i < map.Count; i++)
        {
            if ((FindInText(map.GetKey(i), "key") ?? Find(map.GetValue(i), map.ValueKind, path, depth)) is { } problem)
            {
                path.Add(asFields ? "." + ShownKey(map.GetKey(i)) : $"[{ShownKey(map.GetKey(i))}]");
                return problem;
            }
        }

        return null;
    }

    private static string? FindInList(KList list, List<string> path, int depth)
    {
        if (depth > WriterLimits.Depth)
        {
            return $"objects, lists and maps nest deeper than {WriterLimits.Depth} levels.";
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (Find(list.GetItem(i), list.ItemKind, path, depth) is { } problem)
            {
                path.Add(string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
                return problem;
            }
        }

        return null;
    }

    private static string? FindInNumber(double number) =>
        double.IsFinite(number)
            ? null
            : "the number is infinite, none, or too large for a double; JSON, and with it the API server, has no such numbers.";

    private static string? FindInText(string text, string what)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"(U+{(int)text[i]:X4}) at place {i}");
                return $"the {what} holds half of a surrogate pair {place}, which UTF-8 cannot hold; it was cut or decoded wrongly.";
            }

            i++;
        }

        return null;
    }

    private static string ShownKey(string key) => Printable(key.Length <= ShownKeyLength ? key : key[..ShownKeyLength] + "...");

    /// <summary>Halves of surrogate pairs become U+FFFD, so that the message itself can be written.</summary>
    private static string Printable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
