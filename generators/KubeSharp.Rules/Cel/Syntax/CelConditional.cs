namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A choice: <c>condition ? one : other</c>.</summary>
internal sealed class CelConditional : CelExpression
{
    public CelConditional(int position, CelExpression condition, CelExpression whenTrue, CelExpression whenFalse)
        : base(position)
    {
        Condition = Part(condition);
        WhenTrue = Part(whenTrue);
        WhenFalse = Part(whenFalse);
    }

    public CelExpression Condition { get; }

    public CelExpression WhenTrue { get; }

    public CelExpression WhenFalse { get; }
}
