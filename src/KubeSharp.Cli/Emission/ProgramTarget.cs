using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Emission;

/// <summary>Finds what to build: a C# file, a project file, or the one project in a folder.</summary>
internal static class ProgramTarget
{
    public static string? Resolve(string target, DiagnosticLog log)
    {
        if (File.Exists(target))
        {
            if (IsProgram(target))
            {
                return target;
            }

            log.Add(Error(target, "the file is neither a project nor a C# program of one file (*.cs)"));
            return null;
        }

        if (!Directory.Exists(target))
        {
            log.Add(Error(target, "there is no such file or folder"));
            return null;
        }

        var projects = Directory.EnumerateFiles(target, "*.*proj").Order(StringComparer.Ordinal).ToList();
        switch (projects.Count)
        {
            case 1:
                return projects[0];
            case 0:
                log.Add(Error(target, "the folder holds no project; name a project, or the C# file of a one-file program"));
                return null;
            default:
                var names = string.Join(", ", projects.Select(Path.GetFileName));
                log.Add(Error(target, "the folder holds several projects; name one: " + names));
                return null;
        }
    }

    // A C# program that is started by its own name has no extension.
    private static bool IsProgram(string file)
    {
        var extension = Path.GetExtension(file);
        return extension.Length == 0
            || extension.Equals(".cs", StringComparison.OrdinalIgnoreCase)
            || extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase);
    }

    private static Diagnostic Error(string target, string message) =>
        new(Severity.Error, DiagnosticIds.Unreadable, message) { File = target };
}
