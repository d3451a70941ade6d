using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeSharp.Tests.Oracles;
using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Documents around values, and what foreign readers must make of them.</summary>
internal static class Documents
{
    public static UntypedObject Around(KValue spec) => new(new()
    {
        ["apiVersion"] = "example.dev/v1",
        ["kind"] = "Widget",
        ["metadata"] = new() { ["name"] = "widget" },
        ["spec"] = spec,
    });

    public static string Write(ManifestFormat format, params ReadOnlySpan<KubernetesObject> values)
    {
        using var stream = new MemoryStream();
        using (var writer = new ManifestWriter(stream, format))
        {
            foreach (var value in values)
            {
                writer.Write(value);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Fails unless every reader gives back every value.</summary>
    public static void AssertReadBack(ManifestFormat format, IReadOnlyList<KValue> specs)
    {
        var text = Write(format, [.. specs.Select(Around)]);
        foreach (var result in format == ManifestFormat.Json ? OracleReaders.ReadJson(text) : OracleReaders.ReadYaml(text))
        {
            Assert.True(result.Error is null, $"{result.Reader} refuses the {format}: {result.Error}\n{Shown(text)}");
            var read = result.Documents is [var only] && only.TryGetProperty("items", out var items)
                ? [.. items.EnumerateArray()]
                : result.Documents;
            Assert.Equal(specs.Count, read.Count);
            for (var i = 0; i < specs.Count; i++)
            {
                var expected = JsonSerializer.SerializeToElement(ToJson(specs[i]), JsonDifference.Options);
                var difference = JsonDifference.Find(expected, read[i].GetProperty("spec"));
                Assert.True(
                    difference is null,
                    $"{result.Reader} misreads the {format}: {difference}\n{Shown(Write(format, Around(specs[i])))}");
            }
        }
    }

    /// <summary>The value in the framework's own JSON model: a way to JSON that shares no code with the writers.</summary>
    private static JsonNode? ToJson(KValue value)
    {
        switch (value.Kind)
        {
            case KValueKind.Null:
                return null;
            case KValueKind.Boolean:
                return JsonValue.Create(value.AsBoolean()!.Value);
            case KValueKind.Number:
                return JsonNode.Parse(value.NumberText!);
            case KValueKind.String:
                return JsonValue.Create(value.AsString()!);
            case KValueKind.List:
                return new JsonArray([.. value.AsList()!.Select(ToJson)]);
            case KValueKind.Map:
                return new JsonObject(value.AsMap()!.Select(entry => KeyValuePair.Create(entry.Key, ToJson(entry.Value))));
            default:
                throw new ArgumentException($"{value.Kind} has no counterpart in JSON.", nameof(value));
        }
    }

    private static string Shown(string text) => text.Length <= 4000 ? text : text[..4000] + "...";
}
