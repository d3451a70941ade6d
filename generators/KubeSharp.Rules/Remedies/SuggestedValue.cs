using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Remedies;

/// <summary>A value that is suggested for a place: a text, a number, an object or map, a list, or what stands at another place.</summary>
internal sealed record SuggestedValue
{
    private SuggestedValue()
    {
    }

    /// <summary>An object or a map without anything in it.</summary>
    public static SuggestedValue Empty { get; } = new() { Fields = [] };

    public string? Text { get; private init; }

    public long? Number { get; private init; }

    /// <summary>The place whose value it is.</summary>
    public RuleNode? Source { get; private init; }

    /// <summary>The fields or entries of an object or a map, by the names of the manifest.</summary>
    public IReadOnlyList<KeyValuePair<string, SuggestedValue>>? Fields { get; private init; }

    public IReadOnlyList<SuggestedValue>? Items { get; private init; }

    public static SuggestedValue OfText(string text) => new() { Text = text };

    public static SuggestedValue OfNumber(long number) => new() { Number = number };

    public static SuggestedValue CopyOf(RuleNode source) => new() { Source = source };

    public static SuggestedValue OfItem(SuggestedValue item) => new() { Items = [item] };

    public static SuggestedValue OfObject(params (string Name, SuggestedValue Value)[] fields) =>
        new() { Fields = [.. fields.Select(static field => new KeyValuePair<string, SuggestedValue>(field.Name, field.Value))] };
}
