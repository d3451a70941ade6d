namespace KubeSharp.Rules.Patterns;

/// <summary>The steps at which a run stands, in the order of preference.</summary>
internal sealed class PatternThreads(int size)
{
    private readonly int[] _steps = new int[size];
    private readonly int[] _starts = new int[size];
    private readonly int[] _visited = new int[size];
    private readonly Stack<int> _pending = new();
    private int _round = 1;

    public int Count { get; private set; }

    public (int Step, int Start) this[int index] => (_steps[index], _starts[index]);

    public void Add(int step, int start)
    {
        _steps[Count] = step;
        _starts[Count++] = start;
    }

    public void Clear()
    {
        Count = 0;
        _round++;
    }

    /// <summary>Takes note of a step; false when it was there.</summary>
    public bool TryVisit(int step)
    {
        if (_visited[step] == _round)
        {
            return false;
        }

        _visited[step] = _round;
        return true;
    }

    public void Push(int step) => _pending.Push(step);

    public bool TryPop(out int step)
    {
        var isThere = _pending.Count > 0;
        step = isThere ? _pending.Pop() : 0;
        return isThere;
    }
}
