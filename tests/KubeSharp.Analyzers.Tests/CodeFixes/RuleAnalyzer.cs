using System.Collections.Immutable;
using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Fixes;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

/// <summary>Runs one check on what expressions make, so that a fix is tested apart from the rules of a kind.</summary>
// Nobody loads it into a compiler, and it stands for any rule.
#pragma warning disable RS1017, RS1036, RS1038, RS1041
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RuleAnalyzer(Rule rule, Action<RuleRun, RuleNode> check) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor =
        new(rule.Id, rule.Title, "{0}", rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);
    }

    private void Analyze(OperationAnalysisContext context)
    {
        var types = KnownTypes.Find(context.Compilation)!;
        if (!types.IsKubernetesObject(context.Operation.Type))
        {
            return;
        }

        var names = new WireNames(types);
        var uses = new NameUses();
        var value = new ExpressionEvaluator(types, names, uses, context.CancellationToken).Evaluate(context.Operation);
        var root = new ExpressionNode(value, ObjectUse.IsComplete(context.Operation, uses));
        var run = new RuleRun(root);
        check(run, root);
        var fixes = new FixWriter(context.Operation.Type!, context.Operation.Syntax, types, names);
        foreach (var finding in run.Findings)
        {
            context.ReportDiagnostic(FindingDiagnostic.Create(finding, context.Operation, _descriptor, fixes)!);
        }
    }
}
