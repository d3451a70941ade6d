using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Fixes;

/// <summary>The types of the places of a manifest.</summary>
internal sealed class PlaceTypes(ITypeSymbol root, KnownTypes types, WireNames names)
{
    /// <summary>The type of a place, without <c>?</c>; null where the type above it has no such field.</summary>
    public ITypeSymbol? Of(RuleNode node)
    {
        if (node.Parent is null)
        {
            return root;
        }

        return Of(node.Parent) is not { } parent ? null
            : node.Index >= 0 ? types.IsList(parent) ? Argument(parent) : null
            : Of(parent, node.Name);
    }

    /// <summary>The type of a field of an object, or of the entries of a map.</summary>
    public ITypeSymbol? Of(ITypeSymbol parent, string name) =>
        types.IsMap(parent) ? Argument(parent)
        : PropertyOf(parent, name) is { } property ? Bare(property.Type)
        : null;

    /// <summary>The property of a field; null where there is none.</summary>
    public IPropertySymbol? PropertyOf(ITypeSymbol parent, string field)
    {
        if (!types.IsSchemaObject(parent))
        {
            return null;
        }

        for (var current = parent; current is not null && !KnownTypes.Is(current, types.SchemaObject); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: not null } property
                    && property.DeclaredAccessibility == Accessibility.Public
                    && names.FieldOf(property) == field)
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>The type of the items of a list.</summary>
    public static ITypeSymbol? Argument(ITypeSymbol collection) =>
        collection is INamedTypeSymbol { TypeArguments: [var argument] } ? Bare(argument) : null;

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            ? value
            : type.WithNullableAnnotation(NullableAnnotation.None);
}
