using System.Collections.Concurrent;
using KubeSharp.Rules.Cluster;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Versions;

/// <summary>Reads from attributes in which releases types and members can be used.</summary>
internal sealed class LifecycleReader
{
    private readonly ConcurrentDictionary<ISymbol, Lifecycle> _lifecycles = new(SymbolEqualityComparer.Default);

    public Lifecycle Of(ISymbol symbol) => _lifecycles.GetOrAdd(symbol, Read);

    private static Lifecycle Read(ISymbol symbol)
    {
        var lifecycle = default(Lifecycle);
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { ContainingNamespace: { Name: "KubeSharp", ContainingNamespace.IsGlobalNamespace: true } } type
                || attribute.ConstructorArguments is not [{ Value: string argument }])
            {
                continue;
            }

            lifecycle = type.Name switch
            {
                "SinceAttribute" => lifecycle with { Since = KubernetesVersion.Parse(argument) },
                "DeprecatedInAttribute" => lifecycle with { DeprecatedIn = KubernetesVersion.Parse(argument) },
                "RemovedInAttribute" => lifecycle with { RemovedIn = KubernetesVersion.Parse(argument) },
                "ReplacedByAttribute" => lifecycle with { ReplacedBy = argument },
                _ => lifecycle,
            };
        }

        return lifecycle;
    }
}
