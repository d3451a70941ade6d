namespace KubeSharp.Schema.Json;

/// <summary>One member of a JSON object.</summary>
/// <param name="Name">Its key, unescaped.</param>
/// <param name="Position">Where the key stands.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(string Name, TextPosition Position, JsonNode Value);
