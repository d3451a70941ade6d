using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Reading;

/// <summary>
/// Go's zero values, which a server states as defaults in v3 documents for every field that is no pointer; they say nothing.
/// </summary>
internal static class ZeroValue
{
    public static bool Is(JsonNode value) => value switch
    {
        { Kind: JsonKind.Null } or { Kind: JsonKind.String, Text: "" } or { Kind: JsonKind.Number, Text: "0" } => true,
        { Kind: JsonKind.Boolean, IsTrue: false } => true,
        { Kind: JsonKind.Object, Members.Count: 0 } or { Kind: JsonKind.Array, Items.Count: 0 } => true,
        _ => false,
    };
}
