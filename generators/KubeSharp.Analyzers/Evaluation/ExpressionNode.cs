using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>A place of a manifest that an expression makes, as rules see it.</summary>
internal sealed class ExpressionNode : RuleNode
{
    private readonly EvaluatedValue _value;
    private readonly bool _isComplete;
    private IReadOnlyList<RuleNode>? _items;
    private IReadOnlyList<RuleNode>? _entries;

    /// <summary>A whole object.</summary>
    /// <param name="value">What is known of it.</param>
    /// <param name="isComplete">Whether what is not set now stays so; otherwise whatever is absent is a hole.</param>
    public ExpressionNode(EvaluatedValue value, bool isComplete)
    {
        _value = value;
        _isComplete = isComplete;
    }

    private ExpressionNode(ExpressionNode parent, string name, EvaluatedValue value)
        : base(parent, name)
    {
        _value = value;
        _isComplete = parent._isComplete;
    }

    private ExpressionNode(ExpressionNode parent, int index, EvaluatedValue value)
        : base(parent, index)
    {
        _value = value;
        _isComplete = parent._isComplete;
    }

    public override RuleNodeKind Kind => _value.Kind == RuleNodeKind.Absent && !_isComplete ? RuleNodeKind.Unknown : _value.Kind;

    public override bool IsOpen => _value.IsOpen || (!_isComplete && _value.Kind is RuleNodeKind.List or RuleNodeKind.Object);

    public override string? Text => _value.Text;

    public override long? Integer =>
        _value.Number is { } number && number == Math.Floor(number) && Math.Abs(number) < long.MaxValue ? (long)number : null;

    public override double? Number => _value.Number;

    public override bool? Boolean => _value.Boolean;

    public override IReadOnlyList<RuleNode> Items => _items ??= [.. _value.Items.Select((item, i) => new ExpressionNode(this, i, item))];

    public override IReadOnlyList<RuleNode> Entries =>
        _entries ??=
        [
            .. _value.Entries.Where(static entry => IsWritten(entry.Value))
                .Select(entry => new ExpressionNode(this, entry.Key, entry.Value)),
        ];

    public override RuleNode this[string name] =>
        _value.Find(name) is { } value ? new ExpressionNode(this, name, value)
        : new AbsentNode(this, name, IsOpen || IsUnknown ? RuleNodeKind.Unknown : RuleNodeKind.Absent);

    /// <summary>The expression that makes a place, or the nearest one around it, inside the code that is looked at.</summary>
    /// <param name="node">The place.</param>
    /// <param name="code">The code; what it takes from elsewhere is marked where it is taken.</param>
    public static SyntaxNode? SyntaxOf(RuleNode node, SyntaxNode code)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (OwnSyntaxOf(current) is { } syntax && syntax.SyntaxTree == code.SyntaxTree && code.Span.Contains(syntax.Span))
            {
                return syntax;
            }
        }

        return null;
    }

    /// <summary>The expression that makes a place itself; null where there is none.</summary>
    public static SyntaxNode? OwnSyntaxOf(RuleNode node) => (node as ExpressionNode)?._value.Syntax;

    private static bool IsWritten(EvaluatedValue value) => value.Kind != RuleNodeKind.Absent || value.IsWrittenNull;
}
