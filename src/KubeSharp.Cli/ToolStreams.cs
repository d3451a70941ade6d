using System.Text;

namespace KubeSharp.Cli;

/// <summary>
/// Where the tool reads and writes. Manifests travel as bytes, so that no console encoding can change them; what people read is text on
/// <see cref="Error"/>.
/// </summary>
internal sealed record ToolStreams(Stream Input, Stream Output, TextWriter Error)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static ToolStreams OfConsole() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Writer(Console.OpenStandardError()));

    /// <summary>A writer of UTF-8 text with <c>\n</c>, whatever the console's code page is.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, s_utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
}
