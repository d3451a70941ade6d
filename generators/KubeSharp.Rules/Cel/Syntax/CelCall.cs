using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A call of a function, or an operator other than the logical ones.</summary>
internal sealed class CelCall : CelExpression
{
    public CelCall(int position, CelExpression? target, string function, IReadOnlyList<CelExpression> arguments)
        : base(position)
    {
        Target = target is null ? null : Part(target);
        Function = function;
        Arguments = Parts(arguments);
    }

    /// <summary>What stands before the dot; null for functions and operators.</summary>
    public CelExpression? Target { get; private set; }

    /// <summary>The name, or the operator.</summary>
    public string Function { get; private set; }

    public IReadOnlyList<CelExpression> Arguments { get; }

    /// <summary>What the checker found.</summary>
    public IReadOnlyList<CelOverload> Overloads { get; set; } = [];

    /// <summary>Takes what stands before the dot for a part of the function's name: <c>sets.contains</c>.</summary>
    public void Qualify(string name)
    {
        Function = name;
        Target = null;
    }
}
