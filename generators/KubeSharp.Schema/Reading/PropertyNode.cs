namespace KubeSharp.Schema.Reading;

/// <summary>A property of an object.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Schema">Its schema.</param>
internal sealed record PropertyNode(string Name, SchemaNode Schema);
