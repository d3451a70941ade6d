using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>What could be found out about an expression.</summary>
/// <param name="Kind">What its value is.</param>
/// <param name="Syntax">The expression, or what stands for it in an editor; null where there is none.</param>
internal sealed record EvaluatedValue(RuleNodeKind Kind, SyntaxNode? Syntax)
{
    public string? Text { get; init; }

    public double? Number { get; init; }

    public bool? Boolean { get; init; }

    /// <summary>Whether a null is written to the manifest (<c>KValue.Null</c>); others that are absent are not written at all.</summary>
    public bool IsWrittenNull { get; init; }

    public IReadOnlyList<EvaluatedValue> Items { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, EvaluatedValue>> Entries { get; init; } = [];

    /// <summary>Whether there may be more items or entries than are known.</summary>
    public bool IsOpen { get; init; }

    public static EvaluatedValue Unknown(SyntaxNode? syntax) => new(RuleNodeKind.Unknown, syntax);

    public static EvaluatedValue Absent(SyntaxNode? syntax) => new(RuleNodeKind.Absent, syntax);

    public static EvaluatedValue WrittenNull(SyntaxNode? syntax) => new(RuleNodeKind.Absent, syntax) { IsWrittenNull = true };

    public static EvaluatedValue OfText(string? text, SyntaxNode? syntax) => new(RuleNodeKind.Text, syntax) { Text = text };

    public static EvaluatedValue OfNumber(double? number, SyntaxNode? syntax) => new(RuleNodeKind.Number, syntax) { Number = number };

    public static EvaluatedValue OfBoolean(bool? boolean, SyntaxNode? syntax) => new(RuleNodeKind.Boolean, syntax) { Boolean = boolean };

    public static EvaluatedValue OfObject(SyntaxNode? syntax, params (string Name, EvaluatedValue Value)[] entries) =>
        new(RuleNodeKind.Object, syntax)
        {
            Entries = [.. entries.Select(static entry => new KeyValuePair<string, EvaluatedValue>(entry.Name, entry.Value))],
        };

    /// <summary>An entry; null where none is known.</summary>
    public EvaluatedValue? Find(string name)
    {
        // The last one wins.
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key == name)
            {
                return Entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>The same object with entries that take the place of others.</summary>
    public EvaluatedValue With(IEnumerable<KeyValuePair<string, EvaluatedValue>> changes)
    {
        var entries = Entries.ToList();
        foreach (var change in changes)
        {
            var place = entries.FindIndex(entry => entry.Key == change.Key);
            if (place < 0)
            {
                entries.Add(change);
            }
            else
            {
                entries[place] = change;
            }
        }

        return this with { Entries = entries };
    }
}
