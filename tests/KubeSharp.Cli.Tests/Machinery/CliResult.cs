using System.Text;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record CliResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);
}
