namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A part of an expression.</summary>
internal abstract class CelExpression(int position)
{
    /// <summary>Where it stands, in characters from 0; of an operator the place of the operator.</summary>
    public int Position => position;

    /// <summary>How deeply parts nest below it, itself included.</summary>
    public int Depth { get; protected set; } = 1;

    /// <summary>Takes note of a part.</summary>
    protected T Part<T>(T part)
        where T : CelExpression
    {
        Depth = Math.Max(Depth, part.Depth + 1);
        return part;
    }

    /// <summary>Takes note of parts.</summary>
    protected IReadOnlyList<CelExpression> Parts(IReadOnlyList<CelExpression> parts)
    {
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part.Depth + 1);
        }

        return parts;
    }
}
