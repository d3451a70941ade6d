namespace KubeSharp.Rules.Tree;

/// <summary>A place where nothing stands, or where nothing can be known.</summary>
internal sealed class AbsentNode(RuleNode parent, string name, RuleNodeKind kind = RuleNodeKind.Absent) : RuleNode(parent, name)
{
    public override RuleNodeKind Kind => kind;

    public override RuleNode this[string name] => new AbsentNode(this, name, kind);
}
