namespace KubeSharp.Emission;

/// <summary>
/// Goes through the lines of a manifest file and knows whether the document at hand may be a Secret, whose lines are not to be shown.
/// </summary>
internal sealed class DocumentLines(string path) : IDisposable
{
    private readonly IEnumerator<string> _lines = File.ReadLines(path).GetEnumerator();
    private bool _hasSecret;

    public string Current { get; private set; } = "";

    public bool MoveNext()
    {
        if (!_lines.MoveNext())
        {
            return false;
        }

        Current = _lines.Current;
        _hasSecret = (_hasSecret && !IsSeparator(Current)) || NamesSecret(Current);
        return true;
    }

    /// <summary>Whether the document at hand may be a Secret; reads it to its end, since its kind may come late.</summary>
    public bool RestHasSecret()
    {
        while (!_hasSecret && MoveNext() && !IsSeparator(Current))
        {
        }

        return _hasSecret;
    }

    public void Dispose() => _lines.Dispose();

    private static bool IsSeparator(string line) => line.StartsWith("---", StringComparison.Ordinal);

    /// <summary>Kinds that only begin with the word count too: rather a line too few shown than a secret too many.</summary>
    private static bool NamesSecret(string line)
    {
        if (!line.Contains("kind", StringComparison.Ordinal) || !line.Contains("Secret", StringComparison.Ordinal))
        {
            return false;
        }

        var bare = string.Concat(line.Where(character => character is not ('"' or '\'') && !char.IsWhiteSpace(character)));
        return bare.Contains("kind:Secret", StringComparison.Ordinal);
    }
}
