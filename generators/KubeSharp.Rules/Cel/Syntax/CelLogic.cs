namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A chain of <c>&amp;&amp;</c> or <c>||</c>.</summary>
internal sealed class CelLogic : CelExpression
{
    public CelLogic(int position, bool isAnd, IReadOnlyList<CelExpression> operands)
        : base(position)
    {
        IsAnd = isAnd;
        Operands = Parts(operands);
    }

    public bool IsAnd { get; }

    public IReadOnlyList<CelExpression> Operands { get; }
}
