namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>An item of a list, an entry of a map: <c>self[0]</c>, <c>self[?'key']</c>.</summary>
internal sealed class CelIndex : CelExpression
{
    public CelIndex(int position, CelExpression operand, CelExpression index, bool isOptional)
        : base(position)
    {
        Operand = Part(operand);
        Index = Part(index);
        IsOptional = isOptional;
    }

    public CelExpression Operand { get; }

    public CelExpression Index { get; }

    /// <summary>Whether the result is an optional.</summary>
    public bool IsOptional { get; }
}
