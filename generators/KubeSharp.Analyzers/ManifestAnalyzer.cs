using System.Collections.Immutable;
using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Fixes;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Advice;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Server;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
            var constraints = new KindConstraints(types);
            var uses = new NameUses();
            start.RegisterOperationAction(
                operation => Analyze(operation, types, names, constraints, uses),
                OperationKind.ObjectCreation,
                OperationKind.With);
        });
    }

    private static void Analyze(
        OperationAnalysisContext context, KnownTypes types, WireNames names, KindConstraints constraints, NameUses uses)
    {
        if (context.Operation.Type is not { } type || !types.IsKubernetesObject(type) || names.KindOf(type) is not { } kind)
        {
            return;
        }

        var evaluator = new ExpressionEvaluator(types, names, uses, context.CancellationToken);
        var value = evaluator.Evaluate(context.Operation);
        var fixes = new FixWriter(type, context.Operation.Syntax, types, names);
        foreach (var finding in Check(value, ObjectUse.IsComplete(context.Operation, uses), kind, constraints.Of(type)))
        {
            if (FindingDiagnostic.Create(finding, context.Operation, RuleDescriptors.Of(finding.Rule), fixes) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static IEnumerable<Finding> Check(
        EvaluatedValue value, bool isComplete, (string ApiVersion, string Kind) kind, StructuralSchema? schema)
    {
        if (value.Kind != Rules.Tree.RuleNodeKind.Object)
        {
            return [];
        }

        var manifest = new ExpressionNode(value, isComplete);
        return ServerRules.Check(manifest, kind.ApiVersion, kind.Kind, schema)
            .Concat(AdviceRules.Check(manifest, kind.ApiVersion, kind.Kind));
    }
}
