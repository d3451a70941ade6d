using System.Diagnostics;
using KubeSharp.Tests;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>Runs the tool as a process of its own, as users do.</summary>
internal static class ToolProcess
{
    private static readonly string s_dll = FindDll();

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static CliResult Run(byte[] input, params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        copy.Wait();
        return new CliResult(process.ExitCode, output.ToArray(), error.Result);
    }

    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(Dotnet, ["exec", s_dll, .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string FindDll()
    {
        // The tests' own output folder ends in <configuration>/<framework>, and so does the tool's.
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "src", "KubeSharp.Cli", "bin", framework.Parent!.Name, framework.Name, "KubeSharp.Cli.dll");
    }
}
