namespace KubeSharp.Rules.Patterns;

/// <summary>Makes a program of a regular expression (Thompson's construction).</summary>
internal sealed class PatternCompiler
{
    private const int LongestProgram = 20_000;

    private readonly List<PatternStep> _steps = [];

    private PatternCompiler()
    {
    }

    public static PatternStep[] Compile(PatternNode node)
    {
        var compiler = new PatternCompiler();
        compiler.Emit(node);
        compiler.Add(new(PatternStepKind.Match));
        return [.. compiler._steps];
    }

    private PatternStep Add(PatternStep step)
    {
        if (_steps.Count == LongestProgram)
        {
            throw new PatternException("too large", isUnsupported: true);
        }

        _steps.Add(step);
        step.Next = _steps.Count;
        return step;
    }

    private void Emit(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Empty:
                break;
            case PatternNodeKind.Set:
                Add(new(PatternStepKind.Set, node.Set));
                break;
            case PatternNodeKind.Concatenation:
                foreach (var child in node.Children)
                {
                    Emit(child);
                }

                break;
            case PatternNodeKind.Alternation:
                EmitAlternation(node.Children);
                break;
            case PatternNodeKind.Repeat:
                EmitRepeat(node);
                break;
            default:
                Add(new(PatternStepKind.Assert, Assertion: node.Kind));
                break;
        }
    }

    private void EmitAlternation(IReadOnlyList<PatternNode> choices)
    {
        var ends = new List<PatternStep>();
        for (var i = 0; i < choices.Count - 1; i++)
        {
            var split = Add(new(PatternStepKind.Split));
            Emit(choices[i]);
            ends.Add(Add(new(PatternStepKind.Jump)));
            split.Other = _steps.Count;
        }

        Emit(choices[choices.Count - 1]);
        foreach (var end in ends)
        {
            end.Next = _steps.Count;
        }
    }

    private void EmitRepeat(PatternNode node)
    {
        var child = node.Children[0];
        for (var i = 0; i < node.Least; i++)
        {
            Emit(child);
        }

        if (node.Most < 0)
        {
            var start = _steps.Count;
            var split = Add(new(PatternStepKind.Split));
            Emit(child);
            Add(new(PatternStepKind.Jump)).Next = start;
            Leave(split, node.IsGreedy);
            return;
        }

        var splits = new List<PatternStep>();
        for (var i = node.Least; i < node.Most; i++)
        {
            splits.Add(Add(new(PatternStepKind.Split)));
            Emit(child);
        }

        foreach (var split in splits)
        {
            Leave(split, node.IsGreedy);
        }
    }

    /// <summary>Lets a split go on here instead of into what follows it.</summary>
    private void Leave(PatternStep split, bool isGreedy)
    {
        split.Other = _steps.Count;
        if (!isGreedy)
        {
            (split.Next, split.Other) = (split.Other, split.Next);
        }
    }
}
