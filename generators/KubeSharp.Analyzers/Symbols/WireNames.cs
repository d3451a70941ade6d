using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Symbols;

/// <summary>What members and types are called in manifests.</summary>
internal sealed class WireNames(KnownTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, (string ApiVersion, string Kind)?> _kinds = new(SymbolEqualityComparer.Default);

    /// <summary>The field of a property.</summary>
    public string FieldOf(IPropertySymbol property) =>
        _names.GetOrAdd(property, symbol => Stated(symbol) ?? char.ToLowerInvariant(symbol.Name[0]) + symbol.Name.Substring(1));

    /// <summary>The value of an enum's member.</summary>
    public string ValueOf(IPropertySymbol member) => _names.GetOrAdd(member, symbol => Stated(symbol) ?? symbol.Name);

    /// <summary>The kind that the objects of a type are; null for other types.</summary>
    public (string ApiVersion, string Kind)? KindOf(ITypeSymbol type) => _kinds.GetOrAdd(type, FindKind);

    private (string ApiVersion, string Kind)? FindKind(ISymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (KnownTypes.Is(attribute.AttributeClass, types.Kind)
                && attribute.ConstructorArguments is [{ Value: string apiVersion }, { Value: string kind }])
            {
                return (apiVersion, kind);
            }
        }

        return null;
    }

    private string? Stated(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (KnownTypes.Is(attribute.AttributeClass, types.WireName) && attribute.ConstructorArguments is [{ Value: string name }])
            {
                return name;
            }
        }

        return null;
    }
}
