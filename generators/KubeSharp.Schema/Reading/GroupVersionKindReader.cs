using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Reading;

/// <summary>Reads <c>{"group": "apps", "version": "v1", "kind": "Deployment"}</c>.</summary>
internal static class GroupVersionKindReader
{
    /// <summary>The kind, or null when the value is none that a manifest could state.</summary>
    public static GroupVersionKind? Read(JsonNode node) =>
        node.Find("version")?.AsString is { Length: > 0 } version && node.Find("kind")?.AsString is { Length: > 0 } kind
        && (node.Find("group")?.AsString ?? "") is var group
        && !Array.Exists([group, version, kind], part => part.Any(SchemaText.IsUnprintable))
            ? new(group, version, kind)
            : null;
}
