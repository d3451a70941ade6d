using System.Collections.Immutable;
using KubeSharp.Analyzers.Fixes;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Literals;

/// <summary>Reports texts that become quantities and are none, with which the program would stop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuantityLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Of(RuleCatalogue.QuantityValue)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { Quantity: { } quantity })
            {
                return;
            }

            start.RegisterOperationAction(
                operation =>
                {
                    if (operation.Operation is IConversionOperation { OperatorMethod: { } method, Operand: { } text }
                        && SymbolEqualityComparer.Default.Equals(method.ContainingType, quantity))
                    {
                        Check(operation, text);
                    }
                },
                OperationKind.Conversion);
            start.RegisterOperationAction(
                operation =>
                {
                    if (operation.Operation is IInvocationOperation { TargetMethod: { Name: "Parse" } method } call
                        && call.Arguments is [{ Value: { } text }]
                        && SymbolEqualityComparer.Default.Equals(method.ContainingType, quantity))
                    {
                        Check(operation, text);
                    }
                },
                OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true, Value: string text } || QuantityText.Read(text, out _) is not { } problem)
        {
            return;
        }

        IReadOnlyList<ProposedFix> fixes = value.Syntax is LiteralExpressionSyntax
            ? [.. QuantityCorrections.Of(text).Select(meant => Fix(meant, value.Syntax))]
            : [];
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(RuleCatalogue.QuantityValue),
            value.Syntax.GetLocation(),
            fixes.Select(static fix => fix.Place),
            ProposedFix.Write(fixes),
            $"'{text}' is no quantity: {problem}"));
    }

    private static ProposedFix Fix((string Text, string Key) meant, SyntaxNode literal) =>
        new(FixKind.Replace, ValueWriter.Literal(meant.Text), $"Write '{meant.Text}'", meant.Key, literal.GetLocation());
}
