using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Fixes;
using KubeSharp.Rules.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Analyzers;

/// <summary>What the compiler says of a finding.</summary>
internal static class FindingDiagnostic
{
    /// <summary>Makes a diagnostic; null where the finding is not about the code of the expression.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="expression">The expression that makes the object.</param>
    /// <param name="descriptor">The rule.</param>
    /// <param name="fixes">Tells what would mend it.</param>
    public static Diagnostic? Create(Finding finding, IOperation expression, DiagnosticDescriptor descriptor, FixWriter fixes)
    {
        // What with begins with is an expression of its own.
        var own = expression is IWithOperation change ? change.Initializer.Syntax : expression.Syntax;
        if (ExpressionNode.SyntaxOf(finding.Node, own) is not { } syntax)
        {
            return null;
        }

        var proposed = fixes.Write(finding);
        return Diagnostic.Create(
            descriptor,
            LocationOf(syntax),
            proposed.Select(static fix => fix.Place),
            ProposedFix.Write(proposed),
            Text(finding));
    }

    private static string Text(Finding finding) =>
        finding.Node.Path is { Length: > 0 } path ? $"{path}: {finding.Message}" : finding.Message;

    /// <summary>An object's initializer may go over pages: only what begins it is marked.</summary>
    private static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation when initializer.SpanStart > creation.SpanStart =>
            Location.Create(
                creation.SyntaxTree,
                TextSpan.FromBounds(creation.SpanStart, initializer.GetFirstToken().GetPreviousToken().Span.End)),
        _ => syntax.GetLocation(),
    };
}
