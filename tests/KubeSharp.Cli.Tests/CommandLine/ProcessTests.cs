using System.Text;
using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.CommandLine;

public sealed class ProcessTests
{
    private const string Manifest = "kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata: {a: \"\u00e4\ud83d\ude80\"}\n";

    [Fact]
    public void A_process_reads_standard_input_and_writes_UTF_8_and_exit_codes()
    {
        var done = ToolProcess.Run(Encoding.UTF8.GetBytes(Manifest), "fmt", "-");
        var diagnostics = ToolProcess.Run("kind: ["u8.ToArray(), "fmt", "-");
        var usage = ToolProcess.Run([], "fnt");

        const string Canonical = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: \"\u00e4\ud83d\ude80\"\n";
        Assert.Equal((0, Canonical, ""), (done.ExitCode, done.Output, done.Error));
        Assert.Equal((1, ""), (diagnostics.ExitCode, diagnostics.Output));
        Assert.StartsWith("<stdin>(", diagnostics.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (usage.ExitCode, usage.Output));
    }

    [Fact]
    public void A_standard_output_that_takes_no_more_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Manifest));
        using var full = new FullStream();

        Assert.Equal(1, Tool.Run(["fmt", "-"], new ToolStreams(input, full, error)));
        Assert.Equal("kubesharp: error KUBE3006: input or output failed: no space left\n", error.ToString());
    }

    [Fact]
    public void A_reader_that_goes_away_causes_no_stack_trace()
    {
        // More than a pipe buffers.
        var text = string.Join("---\n", Enumerable.Repeat(Manifest, 5000));
        using var process = ToolProcess.Start("fmt", "-");
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(text));
        process.StandardInput.Close();
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();

        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.True(process.WaitForExit(60_000));
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }
}
