using System.Globalization;

namespace KubeSharp;

/// <summary>Something to tell the author: what, where and why.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Id">The rule, such as <c>KUBE1001</c>.</param>
/// <param name="Message">What is wrong and what to do; never holds a value that may be a secret.</param>
public sealed record Diagnostic(Severity Severity, string Id, string Message)
{
    /// <summary>The file, or null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1; 0 when unknown.</summary>
    public int Column { get; init; }

    /// <summary>The path of the field inside its object, such as <c>spec.template.spec.containers[0].image</c>; empty when it concerns no field.</summary>
    public string Path { get; init; } = "";

    /// <summary>The form that MSBuild and editors recognise: <c>File.cs(12,9): error KUBE3002: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var place = File is null ? "kubesharp"
            : Line == 0 ? File
            : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Math.Max(Column, 1)})");
        var path = Path.Length == 0 ? "" : Path + ": ";
        return $"{place}: {severity} {Id}: {path}{Message}";
    }
}
