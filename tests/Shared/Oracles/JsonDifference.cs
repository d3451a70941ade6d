using System.Globalization;
using System.Text.Json;

namespace KubeSharp.Tests.Oracles;

/// <summary>Compares what a foreign reader read with what was written: maps without order, numbers by value.</summary>
internal static class JsonDifference
{
    /// <summary>Deep enough for everything that the writers take.</summary>
    public const int MaxDepth = 2000;

    private const int ShownLength = 200;

    /// <summary>Options with that depth.</summary>
    public static JsonSerializerOptions Options { get; } = new() { MaxDepth = MaxDepth };

    /// <summary>Where and how two values differ, or null when they are equal.</summary>
    public static string? Find(JsonElement expected, JsonElement actual, string path = "")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected.ValueKind} {Shown(expected)} was read as {actual.ValueKind} {Shown(actual)}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindInMap(expected, actual, path),
            JsonValueKind.Array => FindInList(expected, actual, path),
            JsonValueKind.String when expected.GetString() != actual.GetString() => Misread(expected, actual, path),
            JsonValueKind.Number when Number(expected) != Number(actual) => Misread(expected, actual, path),
            _ => null,
        };
    }

    private static string Misread(JsonElement expected, JsonElement actual, string path) =>
        $"{path}: {Shown(expected)} was read as {Shown(actual)}";

    private static string? FindInMap(JsonElement expected, JsonElement actual, string path)
    {
        var members = actual.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        foreach (var member in expected.EnumerateObject())
        {
            if (!members.Remove(member.Name, out var value))
            {
                return $"{path}: the key {JsonSerializer.Serialize(member.Name)} is missing";
            }

            if (Find(member.Value, value, $"{path}.{member.Name}") is { } difference)
            {
                return difference;
            }
        }

        return members.Count == 0 ? null : $"{path}: the key {JsonSerializer.Serialize(members.Keys.First())} is too much";
    }

    private static string? FindInList(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path}: {expected.GetArrayLength()} items were read as {actual.GetArrayLength()}";
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Find(pair.First, pair.Second, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))
            .FirstOrDefault(difference => difference is not null);
    }

    private static double Number(JsonElement value) => double.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Shown(JsonElement value) =>
        value.GetRawText() is var text && text.Length <= ShownLength ? text : text[..ShownLength] + "...";
}
