using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>The conversions that KubeSharp defines between what is written and what stands in the manifest.</summary>
internal static class KnownConversions
{
    /// <summary>What a conversion makes of a value; null where that is not known.</summary>
    public static EvaluatedValue? Convert(EvaluatedValue value, IConversionOperation conversion, WireNames names)
    {
        var syntax = conversion.Syntax;
        return conversion.OperatorMethod!.ReturnType.Name switch
        {
            _ when value.Kind == RuleNodeKind.Absent => value,
            "ObjectMeta" => EvaluatedValue.OfObject(syntax, ("name", value)),
            "EnvVar" when value.Items is [var name, var text] => EvaluatedValue.OfObject(syntax, ("name", name), ("value", text)),
            "LabelSelector" => EvaluatedValue.OfObject(syntax, ("matchLabels", value)),
            "CrossVersionObjectReference" => ReferenceTo(value, conversion, names),
            _ => null,
        };
    }

    private static EvaluatedValue? ReferenceTo(EvaluatedValue target, IConversionOperation conversion, WireNames names)
    {
        if (conversion.Operand is not { Type: { } type } || (conversion.Operand is IConversionOperation { Operand.Type: { } inner } ? names.KindOf(inner) : names.KindOf(type)) is not { } kind)
        {
            return null;
        }

        var syntax = conversion.Syntax;
        return EvaluatedValue.OfObject(
            syntax,
            ("apiVersion", EvaluatedValue.OfText(kind.ApiVersion, syntax)),
            ("kind", EvaluatedValue.OfText(kind.Kind, syntax)),
            ("name", target.Find("metadata")?.Find("name") ?? EvaluatedValue.OfText(null, syntax)));
    }
}
