using System.Globalization;

namespace KubeSharp.Reading;

/// <summary>What the stages of reading one file share: options, budgets and the diagnostics so far.</summary>
internal sealed class ReadContext(ManifestReaderOptions options, string? file)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private int _warningsLeftOut;
    private int _errorsLeftOut;

    public ManifestReaderOptions Options { get; } = options;

    public string? File { get; } = file;

    public int CommentCount { get; private set; }

    public int FirstCommentLine { get; private set; }

    /// <summary>How many values were read so far. Who reads a text once more sets it back.</summary>
    public long Values { get; set; }

    /// <summary>Whether a further diagnostic is still shown, so that it is worth the search for a suggestion.</summary>
    public bool CanSuggest => _diagnostics.Count < Options.MaxDiagnostics;

    /// <summary>The severity of what only <see cref="ManifestReaderOptions.Strict"/> refuses.</summary>
    public Severity StrictSeverity => Options.Strict ? Severity.Error : Severity.Warning;

    public void Report(Severity severity, string id, string message, int line, int column, string path = "")
    {
        if (_diagnostics.Count >= Options.MaxDiagnostics)
        {
            _ = severity == Severity.Error ? _errorsLeftOut++ : _warningsLeftOut++;
            return;
        }

        _diagnostics.Add(new(severity, id, message) { File = File, Line = line, Column = column, Path = path });
    }

    public void Report(DocumentException failure) =>
        Report(Severity.Error, failure.Id, failure.Message, failure.Line, failure.Column);

    public void AddComments(int count, int firstLine)
    {
        FirstCommentLine = CommentCount == 0 ? firstLine : FirstCommentLine;
        CommentCount += count;
    }

    /// <summary>Counts values against the budget of the file.</summary>
    /// <exception cref="DocumentException">The file holds more.</exception>
    public void Spend(long values, int line, int column)
    {
        Values += values;
        if (Values > Options.MaxValues)
        {
            throw new DocumentException(
                DiagnosticIds.LimitExceeded,
                string.Create(CultureInfo.InvariantCulture, $"the file holds more than {Options.MaxValues} values; split it"),
                line,
                column);
        }
    }

    public IReadOnlyList<Diagnostic> Diagnostics()
    {
        if (_errorsLeftOut + _warningsLeftOut > 0)
        {
            var severity = _errorsLeftOut > 0 ? Severity.Error : Severity.Warning;
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{_errorsLeftOut} more errors and {_warningsLeftOut} more warnings of this file are left out; correct the first ones");
            _diagnostics.Add(new(severity, DiagnosticIds.LimitExceeded, message) { File = File });
        }

        return _diagnostics;
    }
}
