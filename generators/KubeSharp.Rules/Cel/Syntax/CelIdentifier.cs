namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A name: <c>self</c>.</summary>
internal sealed class CelIdentifier(int position, string name) : CelExpression(position)
{
    public string Name => name;
}
