using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>How names are used in the bodies of members. Each body is walked once for a compilation, whatever is asked about it.</summary>
internal sealed class NameUses
{
    private readonly ConcurrentDictionary<SyntaxNode, Body> _bodies = new();

    /// <summary>Whether a local may be set elsewhere than where it is declared.</summary>
    public bool IsWritten(SyntaxNode declaration, string name) => BodyAround(declaration).Written.Contains(name);

    /// <summary>Whether what a local holds may be completed: <c>with</c>, a method or the caller takes it as a beginning.</summary>
    public bool BeginsAnother(SyntaxNode declaration, string name) => BodyAround(declaration).Begun.Contains(name);

    private Body BodyAround(SyntaxNode declaration) => _bodies.GetOrAdd(
        declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? declaration.SyntaxTree.GetRoot(),
        Read);

    private static Body Read(SyntaxNode member)
    {
        var body = new Body(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var name in member.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (IsWritten(name))
            {
                body.Written.Add(name.Identifier.ValueText);
            }

            if (BeginsAnother(name))
            {
                body.Begun.Add(name.Identifier.ValueText);
            }
        }

        return body;
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        SyntaxNode written = name;
        while (written.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
        {
            written = written.Parent;
        }

        return written.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == written && assignment.Parent is not InitializerExpressionSyntax,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => written.Parent.Kind() is
                SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
                or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression or SyntaxKind.AddressOfExpression,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    private static bool BeginsAnother(IdentifierNameSyntax name) => name.Parent switch
    {
        WithExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        _ => false,
    };

    private sealed record Body(HashSet<string> Written, HashSet<string> Begun);
}
