using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Reading;

/// <summary>A <c>$ref</c> and its place in the file.</summary>
/// <param name="Target">The name of the schema that it refers to.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record SchemaReference(string Target, TextPosition Position);
