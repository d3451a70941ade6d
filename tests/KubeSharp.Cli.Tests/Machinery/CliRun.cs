using System.Globalization;
using System.Text;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>Runs the tool inside the test's process.</summary>
internal static class CliRun
{
    public static CliResult Run(params string[] args) => RunWithInput([], args);

    public static CliResult RunWithInput(string input, params string[] args) => RunWithInput(Encoding.UTF8.GetBytes(input), args);

    public static CliResult RunWithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var source = new MemoryStream(input);
        var exitCode = Tool.Run(args, new ToolStreams(source, output, error));
        return new CliResult(exitCode, output.ToArray(), error.ToString());
    }
}
