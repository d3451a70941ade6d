using System.Text.Json;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>Reads JSON that the tool or kubectl printed.</summary>
internal static class ManifestJson
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 2000 };

    /// <summary>The objects of the tool's JSON: one alone, or the items of the List that several are.</summary>
    public static IReadOnlyList<JsonElement> Objects(ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return [];
        }

        var root = JsonDocument.Parse(json, s_options).RootElement;
        return root.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "List"
            && root.TryGetProperty("items", out var items)
            ? [.. items.EnumerateArray()]
            : [root];
    }
}
