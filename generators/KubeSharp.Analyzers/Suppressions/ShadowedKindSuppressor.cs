using System.Collections.Immutable;
using KubeSharp.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Analyzers.Suppressions;

/// <summary>
/// Keeps the compiler from warning at every use of a kind that a project has from its own definition and KubeSharp.MachineLearning has
/// too: the project's type is the one that its author means. KUBE0014 tells of it once.
/// </summary>
/// <remarks>CS0436: https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-messages/assembly-references.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShadowedKindSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_ownKind = new(
        "KUBE0014S", "CS0436", "The project's own definition of a kind takes the place of that of a package.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [s_ownKind];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownTypes.Find(context.Compilation) is not { } types)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (TypeAt(diagnostic.Location, context) is { } type
                && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly)
                && (types.IsSchemaObject(type) || types.IsTextScalar(type)))
            {
                context.ReportSuppression(Suppression.Create(s_ownKind, diagnostic));
            }
        }
    }

    /// <summary>The type that is named at a place; a name in an attribute, or after <c>new</c>, stands for a constructor too.</summary>
    private static INamedTypeSymbol? TypeAt(Location location, SuppressionAnalysisContext context)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        var root = tree.GetRoot(context.CancellationToken);
        var node = root.FindNode(location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        var found = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken);
        return (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
            IAliasSymbol { Target: INamedTypeSymbol type } => type,
            _ => null,
        };
    }
}
