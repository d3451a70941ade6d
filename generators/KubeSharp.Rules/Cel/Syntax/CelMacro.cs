namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A macro over the items of a list or the entries of a map: <c>self.all(x, x > 0)</c>.</summary>
internal sealed class CelMacro : CelExpression
{
    public CelMacro(
        int position,
        CelMacroKind kind,
        CelExpression range,
        IReadOnlyList<string> variables,
        CelExpression? condition,
        CelExpression? transform)
        : base(position)
    {
        Kind = kind;
        Range = Part(range);
        Variables = variables;
        Condition = condition is null ? null : Part(condition);
        Transform = transform is null ? null : Part(transform);
    }

    public CelMacroKind Kind { get; }

    public CelExpression Range { get; }

    /// <summary>One variable for the item or the key, or two: the index or the key, and the item or the value.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>What decides; null where every item counts.</summary>
    public CelExpression? Condition { get; }

    /// <summary>What an item becomes.</summary>
    public CelExpression? Transform { get; }
}
