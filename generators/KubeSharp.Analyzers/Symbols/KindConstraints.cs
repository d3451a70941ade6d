using System.Collections.Concurrent;
using KubeSharp.Rules.Custom;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Symbols;

/// <summary>What the schemas of custom resources ask of values, as their types say it.</summary>
internal sealed class KindConstraints(KnownTypes types)
{
    /// <summary>More kinds than a project uses at once; a schema that is pushed out is read again.</summary>
    private const int MostSchemas = 256;

    /// <summary>
    /// Schemas by their text, beyond a compilation: an edit makes a new one, and to read a schema and to compile its rules takes longer
    /// than to run them.
    /// </summary>
    private static readonly ConcurrentDictionary<string, StructuralSchema?> s_schemas = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ISymbol, StructuralSchema?> _ofTypes = new(SymbolEqualityComparer.Default);

    /// <summary>The schema of a type; null where it asks nothing.</summary>
    public StructuralSchema? Of(ITypeSymbol type) => types.SchemaConstraints is null ? null : _ofTypes.GetOrAdd(type, Find);

    private StructuralSchema? Find(ISymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (KnownTypes.Is(attribute.AttributeClass, types.SchemaConstraints)
                && attribute.ConstructorArguments is [{ Value: string schema }])
            {
                if (s_schemas.Count > MostSchemas)
                {
                    s_schemas.Clear();
                }

                return s_schemas.GetOrAdd(schema, Read);
            }
        }

        return null;
    }

    /// <summary>An attribute that somebody wrote by hand may hold anything.</summary>
    private static StructuralSchema? Read(string schema)
    {
        try
        {
            return StructuralSchema.Parse(schema);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
