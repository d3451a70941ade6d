using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A literal: <c>1</c>, <c>'text'</c>, <c>null</c>.</summary>
internal sealed class CelLiteral(int position, CelValue value) : CelExpression(position)
{
    public CelValue Value => value;
}
