using System.Collections.Concurrent;

namespace KubeSharp.Rules.Patterns;

/// <summary>
/// A regular expression of Go (RE2), run as Go does: in time linear to the text, whatever the expression. .NET's own expressions mean other
/// things by <c>$</c>, <c>\d</c>, <c>\w</c>, and can take forever.
/// </summary>
internal sealed class GoPattern
{
    private const int LongestPattern = 10_000;
    private const int MostKept = 2000;
    private const long MostWork = 50_000_000;

    private static readonly ConcurrentDictionary<string, GoPattern> s_known = new(StringComparer.Ordinal);

    private readonly PatternStep[] _steps;

    private GoPattern(PatternStep[] steps, string? problem)
    {
        _steps = steps;
        Problem = problem;
    }

    /// <summary>Why Go refuses the expression; null when it takes it, or when that is not known.</summary>
    public string? Problem { get; }

    /// <summary>Whether texts can be compared with it.</summary>
    public bool CanRun => _steps.Length > 0;

    public static GoPattern Of(string text)
    {
        if (s_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var pattern = Compile(text);
        if (s_known.Count < MostKept)
        {
            s_known.TryAdd(text, pattern);
        }

        return pattern;
    }

    /// <summary>Whether a part of a text matches; null when that cannot be found out.</summary>
    public bool? IsMatch(string text)
    {
        if (!CanRun || (long)text.Length * _steps.Length > MostWork)
        {
            return null;
        }

        return Run(text, 0, isTest: true) is not null;
    }

    /// <summary>The first part of a text that matches, from a place on; null when there is none.</summary>
    public (int Start, int End)? Find(string text, int from) =>
        CanRun && (long)text.Length * _steps.Length <= MostWork ? Run(text, from, isTest: false) : null;

    private static GoPattern Compile(string text)
    {
        try
        {
            return text.Length > LongestPattern ? new([], null) : new(PatternCompiler.Compile(PatternParser.Parse(text)), null);
        }
        catch (PatternException problem)
        {
            return new([], problem.IsUnsupported ? null : problem.Message);
        }
    }

    private static bool IsWord(string text, int place) =>
        place >= 0 && place < text.Length && text[place] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static bool Holds(PatternNodeKind assertion, string text, int place) => assertion switch
    {
        PatternNodeKind.TextStart => place == 0,
        PatternNodeKind.TextEnd => place == text.Length,
        PatternNodeKind.LineStart => place == 0 || text[place - 1] == '\n',
        PatternNodeKind.LineEnd => place == text.Length || text[place] == '\n',
        PatternNodeKind.WordBoundary => IsWord(text, place - 1) != IsWord(text, place),
        _ => IsWord(text, place - 1) == IsWord(text, place),
    };

    /// <summary>Follows all ways through the program at once, the preferred ones first.</summary>
    private (int Start, int End)? Run(string text, int from, bool isTest)
    {
        var current = new PatternThreads(_steps.Length);
        var next = new PatternThreads(_steps.Length);
        (int Start, int End)? found = null;
        var place = from;
        while (true)
        {
            if (found is null)
            {
                Add(current, 0, place, text, place);
            }

            var isEnd = place >= text.Length;
            var isPair = !isEnd && char.IsSurrogatePair(text, place);
            var character = isEnd ? -1 : isPair ? char.ConvertToUtf32(text, place) : text[place];
            var after = place + (isPair ? 2 : 1);
            for (var i = 0; i < current.Count; i++)
            {
                var (index, start) = current[i];
                var step = _steps[index];
                if (step.Kind == PatternStepKind.Match)
                {
                    if (isTest)
                    {
                        return (start, place);
                    }

                    // What comes later in the list is less preferred.
                    found = (start, place);
                    break;
                }

                if (!isEnd && step.Set!.Contains(character))
                {
                    Add(next, step.Next, start, text, after);
                }
            }

            if (isEnd || (next.Count == 0 && found is not null))
            {
                return found;
            }

            (current, next) = (next, current);
            next.Clear();
            place = after;
        }
    }

    private void Add(PatternThreads threads, int first, int start, string text, int place)
    {
        threads.Push(first);
        while (threads.TryPop(out var index))
        {
            if (!threads.TryVisit(index))
            {
                continue;
            }

            var step = _steps[index];
            switch (step.Kind)
            {
                case PatternStepKind.Jump:
                    threads.Push(step.Next);
                    break;
                case PatternStepKind.Split:
                    threads.Push(step.Other);
                    threads.Push(step.Next);
                    break;
                case PatternStepKind.Assert:
                    if (Holds(step.Assertion, text, place))
                    {
                        threads.Push(step.Next);
                    }

                    break;
                default:
                    threads.Add(index, start);
                    break;
            }
        }
    }
}
