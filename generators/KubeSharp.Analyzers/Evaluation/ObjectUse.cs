using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>Tells whether an object is used as it is made, or as the beginning of another.</summary>
internal static class ObjectUse
{
    /// <summary>
    /// Whether what an object lacks where it is made is lacking for good: it is handed to a method such as <c>Add</c>, directly or by a
    /// local. What a method returns, a field holds, or <c>with</c> begins with may be completed elsewhere.
    /// </summary>
    /// <param name="made">The expression that makes it.</param>
    /// <param name="uses">Tells how locals are used.</param>
    public static bool IsComplete(IOperation made, NameUses uses)
    {
        var current = made;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICollectionExpressionOperation
            or IArrayInitializerOperation or IArrayCreationOperation)
        {
            current = current.Parent;

            // As a mere object it can no longer be completed by with.
            if (current is IConversionOperation { OperatorMethod: null } conversion
                && !SymbolEqualityComparer.Default.Equals(conversion.Type, made.Type))
            {
                return true;
            }
        }

        return current.Parent switch
        {
            IArgumentOperation or IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
            IReturnOperation { Kind: OperationKind.YieldReturn } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
                !uses.BeginsAnother(declarator.Syntax, declarator.Symbol.Name),
            _ => false,
        };
    }
}
