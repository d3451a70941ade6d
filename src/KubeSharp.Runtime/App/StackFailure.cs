using System.Diagnostics;
using System.Reflection;

namespace KubeSharp.App;

/// <summary>Turns an exception that a stack threw into diagnostics at the author's line.</summary>
internal static class StackFailure
{
    private static readonly string[] s_ownAssemblies =
        ["KubeSharp", "KubeSharp.Runtime", "KubeSharp.Kubernetes", "KubeSharp.MachineLearning", "KubeSharp.Testing", "KubeSharp.Cluster"];

    /// <summary>Describes an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="what">What was being made, for an exception that no code of the author's is part of.</param>
    public static IEnumerable<Diagnostic> Describe(Exception exception, string what)
    {
        exception = Unwrap(exception);
        var frames = AuthorFrames(exception);
        var place = PlaceOf(frames);
        if (exception is ManifestException manifest)
        {
            return manifest.Diagnostics.Select(diagnostic => diagnostic.File is null ? Place(diagnostic, place) : diagnostic);
        }

        var subject = frames.Count == 0 ? what : SubjectOf(frames);
        return [Place(new(Severity.Error, DiagnosticIds.StackFailed, $"{subject}: {exception.Message}"), place)];
    }

    /// <summary>What really happened: static constructors, tasks and reflection wrap it.</summary>
    private static Exception Unwrap(Exception exception)
    {
        while (exception is TypeInitializationException or TargetInvocationException or AggregateException
            && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    private static List<StackFrame> AuthorFrames(Exception exception) =>
        [.. new StackTrace(exception, fNeedFileInfo: true).GetFrames().Where(frame => AssemblyOf(frame) is { } name && !IsOurs(name))];

    private static string? AssemblyOf(StackFrame frame) => DiagnosticMethodInfo.Create(frame)?.DeclaringAssemblyName?.Split(',')[0];

    private static bool IsOurs(string assembly) =>
        s_ownAssemblies.Contains(assembly, StringComparer.Ordinal)
        || assembly == "System"
        || assembly.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>
    /// The nearest line of a file that exists here; a package's own files do not. Mapped paths exist nowhere: then the nearest of all.
    /// </summary>
    private static StackFrame? PlaceOf(List<StackFrame> frames)
    {
        var places = frames.Where(frame => frame.GetFileName() is { Length: > 0 }).ToList();
        return places.Find(frame => File.Exists(frame.GetFileName())) ?? places.FirstOrDefault();
    }

    private static Diagnostic Place(Diagnostic diagnostic, StackFrame? place) => place is null
        ? diagnostic
        : diagnostic with { File = place.GetFileName(), Line = place.GetFileLineNumber(), Column = place.GetFileColumnNumber() };

    /// <summary>The stack whose constructor ran, or else the type that threw.</summary>
    private static string SubjectOf(List<StackFrame> frames)
    {
        var methods = frames.Select(frame => DiagnosticMethodInfo.Create(frame)!).ToList();
        var subject = methods.FindLast(method => method.Name == ".ctor") ?? methods[0];
        return SimpleName(subject.DeclaringTypeName ?? subject.Name);
    }

    /// <summary>
    /// The name of a type as its author wrote it: no namespace, no type arguments, none of the types that the compiler adds for lambdas.
    /// </summary>
    private static string SimpleName(string typeName)
    {
        var written = typeName.Split('[', '`')[0].Split('+').TakeWhile(part => part[0] != '<');
        return (written.LastOrDefault() ?? typeName).Split('.')[^1];
    }
}
