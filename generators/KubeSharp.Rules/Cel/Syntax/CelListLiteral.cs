namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A list: <c>[1, ?optional]</c>.</summary>
internal sealed class CelListLiteral : CelExpression
{
    public CelListLiteral(int position, IReadOnlyList<CelExpression> items, IReadOnlyList<bool> optional)
        : base(position)
    {
        Items = Parts(items);
        Optional = optional;
    }

    public IReadOnlyList<CelExpression> Items { get; }

    /// <summary>Which items are optionals that may be left out.</summary>
    public IReadOnlyList<bool> Optional { get; }
}
