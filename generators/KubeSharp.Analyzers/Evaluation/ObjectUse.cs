using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>Tells whether an object is used as it is made, or as the beginning of another.</summary>
internal static class ObjectUse
{
    /// <summary>
    /// Whether what an object lacks where it is made is lacking for good: it is handed to a method such as <c>Add</c>, directly or by a
    /// local. What a method returns, a field holds, or <c>with</c> begins with may be completed elsewhere.
    /// </summary>
    public static bool IsComplete(IOperation made)
    {
        var current = made;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICollectionExpressionOperation
            or IArrayInitializerOperation or IArrayCreationOperation)
        {
            current = current.Parent;

            // As a mere object it can no longer be completed by with.
            if (current is IConversionOperation { OperatorMethod: null } conversion && !SymbolEqualityComparer.Default.Equals(conversion.Type, made.Type))
            {
                return true;
            }
        }

        return current.Parent switch
        {
            IArgumentOperation or IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IReturnOperation { Kind: OperationKind.YieldReturn } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsUsedAsItIs(declarator),
            _ => false,
        };
    }

    private static bool IsUsedAsItIs(IVariableDeclaratorOperation declarator)
    {
        var name = declarator.Symbol.Name;
        var body = declarator.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? declarator.Syntax.SyntaxTree.GetRoot();
        return body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(identifier => identifier.Identifier.ValueText == name)
            .All(static identifier => !BeginsAnother(identifier));
    }

    private static bool BeginsAnother(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        WithExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        AssignmentExpressionSyntax assignment => assignment.Left == identifier,
        _ => false,
    };
}
