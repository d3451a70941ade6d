namespace KubeSharp.Reading;

/// <summary>
/// Cuts a file into its documents at the lines that begin with <c>---</c>, before anything is parsed, as kubectl does
/// (apimachinery's <c>yaml.YAMLReader</c>). No document, YAML or JSON, can hold such a line, so that one with a syntax error leaves the
/// others readable. A comment beside a marker is a chunk of its own.
/// A document also ends after a <c>...</c> line, and directives stay with the document that follows them.
/// </summary>
internal static class DocumentSplitter
{
    public static List<ManifestChunk> Split(ReadOnlySpan<byte> text)
    {
        var chunks = new List<ManifestChunk>();
        int start = 0, startLine = 1, line = 1;
        var isPreamble = true;
        var hasDirectives = false;
        var isMarked = false;
        for (var position = 0; position < text.Length; line++)
        {
            var rest = text[position..];
            var length = rest.IndexOf((byte)'\n') is var end && end < 0 ? rest.Length : end + 1;
            var content = rest[..length];
            if (IsMarker(content, "---"u8))
            {
                if (!isPreamble || !hasDirectives)
                {
                    chunks.Add(new(start, position - start, startLine, isMarked));
                    isMarked = true;

                    // The marker goes, unless it says more than that a document begins.
                    var isBare = IsBlankOrComment(content[3..]);
                    (start, startLine) = isBare ? (position + length, line + 1) : (position, line);
                    if (isBare && content.Contains((byte)'#'))
                    {
                        chunks.Add(new(position + 3, length - 3, line, isMarked));
                    }
                }

                isPreamble = false;
            }
            else if (IsMarker(content, "..."u8))
            {
                chunks.Add(new(start, position + length - start, startLine, isMarked));
                (start, startLine) = (position + length, line + 1);
                (isPreamble, hasDirectives) = (true, false);
            }
            else if (isPreamble && content[0] == '%')
            {
                hasDirectives = true;
            }
            else if (isPreamble && !IsBlankOrComment(content))
            {
                isPreamble = false;
            }

            position += length;
        }

        chunks.Add(new(start, text.Length - start, startLine, isMarked));
        chunks.RemoveAll(static chunk => chunk.Length == 0);
        return chunks;
    }

    private static bool IsMarker(ReadOnlySpan<byte> line, ReadOnlySpan<byte> marker) =>
        line.StartsWith(marker)
        && (line.Length == marker.Length || line[marker.Length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');

    private static bool IsBlankOrComment(ReadOnlySpan<byte> line) =>
        line.TrimStart(" \t\r\n"u8) is var content && (content.IsEmpty || content[0] == '#');
}
