using System.Diagnostics;
using System.Text;

namespace KubeSharp.Build.Tests;

/// <summary>Runs programs, most often <c>dotnet</c>, as a person would: without what is in the environment of a test.</summary>
internal static class ConsoleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program and waits.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">What to add to the environment.</param>
    /// <param name="arguments">The arguments.</param>
    public static ConsoleResult Run(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfThisProcess).ToList())
        {
            start.Environment.Remove(name);
        }

        // No process of a build outlives its test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            var command = $"{program} {string.Join(' ', start.ArgumentList)}";
            throw new TimeoutException($"{command} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static bool IsOfThisProcess(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COVERLET", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_STARTUP_HOOKS" or "CI";
}
