namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A map, or with the name of a type a message: <c>{'a': 1}</c>, <c>Object{spec: x}</c>.</summary>
internal sealed class CelMapLiteral : CelExpression
{
    public CelMapLiteral(
        int position,
        string? typeName,
        IReadOnlyList<CelExpression> keys,
        IReadOnlyList<CelExpression> values,
        IReadOnlyList<bool> optional)
        : base(position)
    {
        TypeName = typeName;
        Keys = Parts(keys);
        Values = Parts(values);
        Optional = optional;
    }

    /// <summary>The type of a message; null for a map.</summary>
    public string? TypeName { get; }

    /// <summary>The keys; of a message the names of the fields as texts.</summary>
    public IReadOnlyList<CelExpression> Keys { get; }

    public IReadOnlyList<CelExpression> Values { get; }

    /// <summary>Which entries have optionals that may be left out.</summary>
    public IReadOnlyList<bool> Optional { get; }
}
