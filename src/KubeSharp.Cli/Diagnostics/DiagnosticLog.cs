namespace KubeSharp.Cli.Diagnostics;

/// <summary>Prints diagnostics as they come and remembers whether there was an error.</summary>
internal class DiagnosticLog(TextWriter error)
{
    public bool HasErrors { get; private set; }

    public virtual void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        error.WriteLine(diagnostic.ToString());
    }

    /// <summary>Prints something that is neither an error nor a warning.</summary>
    public void Tell(string line) => error.WriteLine(line);
}
