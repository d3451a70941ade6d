using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>Calls whose result can be told without running them.</summary>
internal static class KnownCalls
{
    /// <summary>What a call makes; null where that is not known.</summary>
    public static EvaluatedValue? Evaluate(IInvocationOperation call, ExpressionEvaluator evaluator, KnownTypes types)
    {
        var method = call.TargetMethod;
        if (method.Name == "When" && KnownTypes.Is(method.ContainingType, types.Authoring))
        {
            return When(call, evaluator, types);
        }

        // Stack.Add returns what it takes.
        if (method is { Name: "Add", Parameters.Length: > 0, TypeArguments: [var type] } && types.IsKubernetesObject(type)
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, type))
        {
            return evaluator.Evaluate(Argument(call, 0));
        }

        return null;
    }

    private static EvaluatedValue When(IInvocationOperation call, ExpressionEvaluator evaluator, KnownTypes types)
    {
        var kind = types.IsMap(call.Type) || call.TargetMethod.Parameters.Length == 3 ? RuleNodeKind.Object : RuleNodeKind.List;
        if (Argument(call, 0)?.ConstantValue is not { HasValue: true, Value: bool condition })
        {
            return new(kind, call.Syntax) { IsOpen = true };
        }

        if (!condition)
        {
            return new(kind, call.Syntax);
        }

        var argument = Argument(call, 1);
        if (kind == RuleNodeKind.Object || argument?.Type?.TypeKind == TypeKind.Delegate)
        {
            return new(kind, call.Syntax) { IsOpen = true };
        }

        var value = evaluator.Evaluate(argument);
        return types.IsList(argument?.Type) ? value : new(kind, call.Syntax) { Items = [value] };
    }

    private static IOperation? Argument(IInvocationOperation call, int place) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == place)?.Value;
}
