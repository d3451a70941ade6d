using System.Text.Json;
using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Emission;

/// <summary>Builds a manifest program and finds what to run.</summary>
internal sealed class ProgramBuild(string dotnet, TextWriter error, DiagnosticLog log)
{
    /// <summary>Builds; the errors and warnings go to standard error.</summary>
    /// <returns>The program's dll, or null: why is on standard error.</returns>
    public string? Build(string target, string? configuration, string? framework)
    {
        var folder = Directory.CreateTempSubdirectory("kubesharp-");
        try
        {
            var results = Path.Combine(folder.FullName, "properties.json");
            using var messages = new StringWriter();
            var exitCode = ChildProcess.Run(dotnet, Arguments(target, configuration, framework, results), output: null, messages);
            Show(messages.ToString(), exitCode);
            if (exitCode != 0)
            {
                log.Add(Error(target, $"the build failed (dotnet build: exit code {exitCode})"));
                return null;
            }

            return PathOfProgram(target, results);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // 'dotnet build' ends every build with a summary, whatever its options say; of a build without a finding it is all there is.
    private void Show(string messages, int exitCode)
    {
        if (exitCode != 0 || messages.Contains(": warning ", StringComparison.Ordinal))
        {
            error.Write(messages);
        }
    }

    private static IEnumerable<string> Arguments(string target, string? configuration, string? framework, string results)
    {
        yield return "build";
        yield return target;
        yield return "-nologo";
        yield return "-verbosity:quiet";
        yield return "-consoleLoggerParameters:NoSummary";

        // What the project writes on build is its own affair; here the program's standard output is all that is asked for.
        yield return "-property:_KubeSharpEmits=false";
        yield return "-target:Build";
        yield return "-getProperty:TargetPath";
        yield return "-getProperty:OutputType";
        yield return "-getResultOutputFile:" + results;
        if (configuration is not null)
        {
            yield return "--configuration";
            yield return configuration;
        }

        if (framework is not null)
        {
            yield return "--framework";
            yield return framework;
        }
    }

    private string? PathOfProgram(string target, string results)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(results));
        var properties = document.RootElement.GetProperty("Properties");
        var path = properties.GetProperty("TargetPath").GetString();
        var outputType = properties.GetProperty("OutputType").GetString();
        if (string.IsNullOrEmpty(path))
        {
            log.Add(Error(target, "the project has several target frameworks: choose one with --framework"));
            return null;
        }

        if (!string.Equals(outputType, "Exe", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(outputType, "WinExe", StringComparison.OrdinalIgnoreCase))
        {
            const string Message =
                "the project is a library, not a program: give the project that calls KubeApp.Run (<OutputType>Exe</OutputType>)";
            log.Add(Error(target, Message));
            return null;
        }

        return path;
    }

    private static Diagnostic Error(string target, string message) =>
        new(Severity.Error, DiagnosticIds.ProgramFailed, message) { File = target };
}
