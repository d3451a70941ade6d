using System.Collections.Immutable;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Cluster;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Versions;

/// <summary>
/// Reports kinds and fields that the cluster lacks, whose release the property <c>KubernetesVersion</c> states, and deprecated versions.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClusterVersionAnalyzer : DiagnosticAnalyzer
{
    private const string Property = "build_property.KubernetesVersion";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. RuleCatalogue.ClusterRules.Select(RuleDescriptors.Of)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (KnownTypes.Find(start.Compilation) is not { } types)
        {
            return;
        }

        KubernetesVersion? cluster = null;
        if (start.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var text) && text.Trim().Length > 0)
        {
            cluster = KubernetesVersion.Parse(text);
            if (cluster is not { } version || version < KubernetesVersion.Oldest || version > KubernetesVersion.Newest)
            {
                var message = $"the property KubernetesVersion is '{text}'; state a release from {KubernetesVersion.Oldest} to {KubernetesVersion.Newest}";
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(
                    Diagnostic.Create(RuleDescriptors.Of(RuleCatalogue.KubernetesVersionProperty), Location.None, message)));
                return;
            }
        }

        var lifecycles = new LifecycleReader();
        var names = new WireNames(types);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, types, names, lifecycles, cluster), OperationKind.ObjectCreation);
        start.RegisterOperationAction(operation => AnalyzeAssignment(operation, types, names, lifecycles, cluster), OperationKind.SimpleAssignment);
    }

    private static void AnalyzeCreation(
        OperationAnalysisContext context, KnownTypes types, WireNames names, LifecycleReader lifecycles, KubernetesVersion? cluster)
    {
        if (context.Operation is { Type: { } type, Syntax: BaseObjectCreationExpressionSyntax creation } && types.IsSchemaObject(type))
        {
            var what = names.KindOf(type) is { } kind ? $"{kind.Kind} of {kind.ApiVersion}" : $"the type {type.Name}";
            Report(context, lifecycles.Of(type).Judge(what, cluster), creation.NewKeyword.GetLocation(), creation);
        }
    }

    private static void AnalyzeAssignment(
        OperationAnalysisContext context, KnownTypes types, WireNames names, LifecycleReader lifecycles, KubernetesVersion? cluster)
    {
        if (context.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Parameters.IsEmpty: true } property } target }
            && types.IsSchemaObject(property.ContainingType))
        {
            var judged = lifecycles.Of(property).Judge($"the field '{names.FieldOf(property)}' of {property.ContainingType.Name}", cluster);
            Report(context, judged, target.Syntax.GetLocation(), target.Syntax);
        }
    }

    private static void Report(OperationAnalysisContext context, (Rule Rule, string Message)? judged, Location place, SyntaxNode syntax)
    {
        if (judged is { } verdict)
        {
            // An explicit type is marked itself.
            var location = syntax is ObjectCreationExpressionSyntax { Type: { } type } ? type.GetLocation() : place;
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(verdict.Rule), location, verdict.Message));
        }
    }
}
