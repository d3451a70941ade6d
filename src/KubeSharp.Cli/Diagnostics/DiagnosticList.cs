namespace KubeSharp.Cli.Diagnostics;

/// <summary>Keeps diagnostics for printing them together.</summary>
internal sealed class DiagnosticList() : DiagnosticLog(TextWriter.Null)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public override void Add(Diagnostic diagnostic)
    {
        base.Add(diagnostic);
        _diagnostics.Add(diagnostic);
    }
}
