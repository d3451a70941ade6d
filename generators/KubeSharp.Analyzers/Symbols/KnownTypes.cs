using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Symbols;

/// <summary>The types of the runtime that expressions are made of; looked up once for a compilation.</summary>
internal sealed class KnownTypes
{
    private KnownTypes(INamedTypeSymbol schemaObject, Compilation compilation)
    {
        INamedTypeSymbol? Find(string name) => compilation.GetTypeByMetadataName(name);
        SchemaObject = schemaObject;
        KubernetesObject = Find("KubeSharp.KubernetesObject");
        List = Find("KubeSharp.KList`1");
        Map = Find("KubeSharp.KMap`1");
        FreeValue = Find("KubeSharp.KValue");
        Quantity = Find("KubeSharp.Quantity");
        IntOrString = Find("KubeSharp.IntOrString");
        Partial = Find("KubeSharp.PartialMarker");
        TextScalar = Find("KubeSharp.TypeModel.IStringScalar`1");
        Kind = Find("KubeSharp.KindAttribute");
        WireName = Find("KubeSharp.WireNameAttribute");
        SchemaConstraints = Find("KubeSharp.SchemaConstraintsAttribute");
        Authoring = Find("KubeSharp.Authoring");
    }

    public INamedTypeSymbol SchemaObject { get; }

    public INamedTypeSymbol? KubernetesObject { get; }

    public INamedTypeSymbol? List { get; }

    public INamedTypeSymbol? Map { get; }

    public INamedTypeSymbol? FreeValue { get; }

    public INamedTypeSymbol? Quantity { get; }

    public INamedTypeSymbol? IntOrString { get; }

    public INamedTypeSymbol? Partial { get; }

    public INamedTypeSymbol? TextScalar { get; }

    public INamedTypeSymbol? Kind { get; }

    public INamedTypeSymbol? WireName { get; }

    public INamedTypeSymbol? SchemaConstraints { get; }

    public INamedTypeSymbol? Authoring { get; }

    /// <summary>The types; null where a project does not use KubeSharp.</summary>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("KubeSharp.SchemaObject") is { } schemaObject ? new(schemaObject, compilation) : null;

    public bool IsSchemaObject(ITypeSymbol? type) => DerivesFrom(type, SchemaObject);

    public bool IsKubernetesObject(ITypeSymbol? type) => KubernetesObject is not null && DerivesFrom(type, KubernetesObject);

    public bool IsList(ITypeSymbol? type) => Is(type, List);

    public bool IsMap(ITypeSymbol? type) => Is(type, Map);

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, known);

    /// <summary>Whether a type is an open enum, a time or bytes: a text on the wire.</summary>
    public bool IsTextScalar(ITypeSymbol? type) =>
        type is { IsValueType: true } && type.AllInterfaces.Any(@interface => Is(@interface, TextScalar));

    private static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
