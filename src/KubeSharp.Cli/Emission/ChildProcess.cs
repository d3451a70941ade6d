using System.ComponentModel;
using System.Diagnostics;

namespace KubeSharp.Cli.Emission;

/// <summary>Runs a program and passes on what it writes.</summary>
internal static class ChildProcess
{
    // A build may leave helper processes behind that hold its pipes open; nothing that they write is ours.
    private static readonly TimeSpan s_timeToDrain = TimeSpan.FromSeconds(5);

    /// <summary>Runs a program to its end. Ctrl+C goes to it, as to all processes of the terminal, and it decides how to end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="output">Takes its standard output, byte for byte; null: its standard output joins <paramref name="error"/>.</param>
    /// <param name="error">Takes its standard error.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public static int Run(string program, IEnumerable<string> arguments, Stream? output, TextWriter error)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = new Process { StartInfo = start };
        void LeaveInterruptToChild(object? sender, ConsoleCancelEventArgs arguments) => arguments.Cancel = true;
        Console.CancelKeyPress += LeaveInterruptToChild;
        try
        {
            process.Start();
            var synchronized = TextWriter.Synchronized(error);
            Task[] copies =
            [
                output is null ? CopyText(process.StandardOutput, synchronized) : process.StandardOutput.BaseStream.CopyToAsync(output),
                CopyText(process.StandardError, synchronized),
            ];
            process.WaitForExit();
            if (output is not null)
            {
                // The manifests themselves: all of them, however long the reader at the other end takes.
                copies[0].GetAwaiter().GetResult();
            }

            Task.WaitAll(copies, s_timeToDrain);
            output?.Flush();
            return process.ExitCode;
        }
        finally
        {
            Console.CancelKeyPress -= LeaveInterruptToChild;
        }
    }

    private static async Task CopyText(StreamReader reader, TextWriter writer)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var count)
        {
            await writer.WriteAsync(buffer.AsMemory(0, count)).ConfigureAwait(false);
        }
    }
}
