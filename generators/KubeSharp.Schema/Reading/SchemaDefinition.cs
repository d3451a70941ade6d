using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;

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

    /// <summary>What a server warns of when somebody uses the kind; null when it is not deprecated.</summary>
    public string? DeprecationWarning { get; init; }

    /// <summary>
    /// For an object that stood inside a kind: that kind and the fields that lead to the object, as <c>RayCluster/spec/headGroupSpec</c>.
    /// The name of such a definition is made of its content, so that equal objects are one definition. Null for all that documents name.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>The package of the kind at <see cref="Place"/>; all versions of a group share the objects inside their kinds.</summary>
    public string? PlacePackage { get; init; }

    /// <summary>The Go package or reversed group with version, <c>io.ray.v1</c>, to which the type belongs.</summary>
    public string Package => PlacePackage ?? SchemaName.Parse(Name).Package;

    /// <summary>Orders definitions of one shape: the one whose place and package it is called by comes first.</summary>
    public static int ComparePlaces(SchemaDefinition left, SchemaDefinition right)
    {
        var order = ApiVersionOrder.Compare(SchemaName.Parse(left.Package).Type, SchemaName.Parse(right.Package).Type);
        order = order != 0 ? order : SchemaPlace.Compare(left.Place, right.Place);
        return order != 0 ? order : string.CompareOrdinal(left.Package, right.Package);
    }

    /// <summary>Every <c>$ref</c> inside, with its place.</summary>
    public EquatableArray<SchemaReference> References { get; init; }

    /// <summary>Where the schema stands in its document.</summary>
    public required TextPosition Position { get; init; }
}
