using System.CommandLine;
using KubeSharp.Cli.CommandLine;

namespace KubeSharp.Cli;

/// <summary>The tool without its process: tests call it with streams of their own.</summary>
internal static class Tool
{
    public static int Run(IReadOnlyList<string> args, ToolStreams streams)
    {
        try
        {
            var result = RootVerb.Create(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 || UsageErrors.FindMistypedOption(result) is not null)
            {
                UsageErrors.Write(result, streams.Error);
                return ExitCodes.Usage;
            }

            using var output = ToolStreams.Writer(streams.Output);
            return result.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (IOException exception)
        {
            // Files report for themselves, with their names; this is a full disk at the end of a pipe, or a standard stream that broke.
            var text = exception.Message.ReplaceLineEndings(" ");
            streams.Error.WriteLine($"kubesharp: error {DiagnosticIds.OutputFailed}: input or output failed: {text}");
            return ExitCodes.Diagnostics;
        }
#pragma warning disable CA1031 // The last resort of a tool: whatever happened becomes one line, since a stack trace helps no user.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            streams.Error.WriteLine(Unexpected(exception));
            return ExitCodes.Diagnostics;
        }
    }

    private static string Unexpected(Exception exception)
    {
        var text = exception.Message.ReplaceLineEndings(" ");
        return $"kubesharp: error {DiagnosticIds.Internal}: unexpected {exception.GetType().Name}: {text}; "
            + "this is a defect of kubesharp; please report it with this line and the command: "
            + "https://github.com/kubesharp/kubesharp/issues";
    }
}
