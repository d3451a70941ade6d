using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Reading;

/// <summary>A schema under its name in a document.</summary>
internal sealed record SchemaDefinition
{
    /// <summary>The name, such as <c>io.k8s.api.core.v1.Pod</c>.</summary>
    public required string Name { get; init; }

    public required SchemaNode Schema { get; init; }

    /// <summary>The kinds that are written in this schema: one for a kind, many for options of requests.</summary>
    public EquatableArray<GroupVersionKind> Kinds { get; init; }

    public ResourceScope Scope { get; init; }

    /// <summary>Every <c>$ref</c> inside, with its place.</summary>
    public EquatableArray<SchemaReference> References { get; init; }

    /// <summary>Where the schema stands in its document.</summary>
    public required TextPosition Position { get; init; }
}
