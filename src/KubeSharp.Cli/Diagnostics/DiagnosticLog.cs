namespace KubeSharp.Cli.Diagnostics;

/// <summary>Prints diagnostics as they come and remembers whether there was an error.</summary>
internal sealed class DiagnosticLog(TextWriter error)
{
    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        error.WriteLine(diagnostic.ToString());
    }
}
