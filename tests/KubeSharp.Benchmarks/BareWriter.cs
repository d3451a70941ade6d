using System.Buffers;
using System.Text.Unicode;

namespace KubeSharp.Benchmarks;

/// <summary>
/// The bound that no writer can beat: the same bytes, from their pieces (an indentation, a key in UTF-8, a value in UTF-16) into a buffer
/// and from there into the stream. It decides nothing: what to quote, where a block begins and what is absent is known beforehand.
/// </summary>
internal sealed class BareWriter(Stream output)
{
    private const int BufferSize = 64 * 1024;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _count;

    public void Write(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (_buffer.Length - _count < line.Key.Length + (line.Value.Length * 3) + line.Indent + 1)
            {
                Flush();
            }

            _buffer.AsSpan(_count, line.Indent).Fill((byte)' ');
            _count += line.Indent;
            line.Key.CopyTo(_buffer.AsSpan(_count));
            _count += line.Key.Length;
            if (Utf8.FromUtf16(line.Value, _buffer.AsSpan(_count), out _, out var written) != OperationStatus.Done)
            {
                throw new InvalidOperationException("A line is longer than the buffer.");
            }

            _count += written;
            _buffer[_count++] = (byte)'\n';
        }

        Flush();
    }

    private void Flush()
    {
        output.Write(_buffer, 0, _count);
        _count = 0;
    }

    /// <summary>One line in its pieces.</summary>
    internal sealed record Line(int Indent, byte[] Key, string Value)
    {
        public static IReadOnlyList<Line> Split(string yaml) => [.. yaml.TrimEnd('\n').Split('\n').Select(Of)];

        private static Line Of(string line)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            var content = line[indent..];
            var colon = content.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? "" : content[..(colon + 2)];
            return new(indent, System.Text.Encoding.UTF8.GetBytes(key), content[key.Length..]);
        }
    }
}
