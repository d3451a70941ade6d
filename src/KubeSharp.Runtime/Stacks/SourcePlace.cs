namespace KubeSharp;

/// <summary>A line of the author's C#.</summary>
internal readonly record struct SourcePlace(string File, int Line)
{
    /// <summary>No place: what has none is placed by the stack trace.</summary>
    public static readonly SourcePlace None = new("", 0);

    /// <summary>The form that editors recognise; empty when the compiler gave no file.</summary>
    public override string ToString() =>
        File.Length == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line})");

    /// <summary>An error at this place.</summary>
    public Diagnostic Error(string id, string message) => Place(new(Severity.Error, id, message));

    /// <summary>The diagnostic at this place.</summary>
    public Diagnostic Place(Diagnostic diagnostic) => File.Length == 0 ? diagnostic : diagnostic with { File = File, Line = Line };
}
