using System.Collections.Immutable;
using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Advice;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Analyzers;

/// <summary>
/// Runs the rules on what expressions make: what the API server would refuse is an error where it is written, advice a warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            var names = new WireNames(types);
            start.RegisterOperationAction(
                operation => Analyze(operation, types, names),
                OperationKind.ObjectCreation,
                OperationKind.With);
        });
    }

    private static void Analyze(OperationAnalysisContext context, KnownTypes types, WireNames names)
    {
        if (context.Operation.Type is not { } type || !types.IsKubernetesObject(type) || names.KindOf(type) is not { } kind)
        {
            return;
        }

        var evaluator = new ExpressionEvaluator(types, names, context.CancellationToken);
        var value = evaluator.Evaluate(context.Operation);
        var findings = Check(value, ObjectUse.IsComplete(context.Operation), kind);
        foreach (var finding in findings)
        {
            if (ExpressionNode.SyntaxOf(finding.Node) is { } syntax && context.Operation.Syntax.Span.Contains(syntax.Span)
                && (context.Operation is not IWithOperation change || change.Initializer.Syntax.Span.Contains(syntax.Span)))
            {
                context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(finding.Rule), LocationOf(syntax), Text(finding)));
            }
        }
    }

    private static IEnumerable<Finding> Check(EvaluatedValue value, bool isComplete, (string ApiVersion, string Kind) kind)
    {
        if (value.Kind != Rules.Tree.RuleNodeKind.Object)
        {
            return [];
        }

        var manifest = new ExpressionNode(value, isComplete);
        return ServerRules.Check(manifest, kind.ApiVersion, kind.Kind).Concat(AdviceRules.Check(manifest, kind.ApiVersion, kind.Kind));
    }

    private static string Text(Finding finding) => finding.Node.Path is { Length: > 0 } path ? $"{path}: {finding.Message}" : finding.Message;

    /// <summary>An object's initializer may go over pages: only what begins it is marked.</summary>
    private static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation when initializer.SpanStart > creation.SpanStart =>
            Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, initializer.GetFirstToken().GetPreviousToken().Span.End)),
        _ => syntax.GetLocation(),
    };
}
