using System.Text;

namespace KubeSharp.Rules.Values;

/// <summary>A block of a PEM text (RFC 7468), as far as Go's encoding/pem tells one from other text.</summary>
/// <param name="Type">What it is, such as <c>CERTIFICATE</c>.</param>
/// <param name="HasHeaders">Whether lines of the form <c>key: value</c> stand before the content.</param>
/// <param name="Content">The content.</param>
internal sealed record PemBlock(string Type, bool HasHeaders, byte[] Content)
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";

    /// <summary>Whether the content is a sequence of ASN.1 that ends where it says: what certificates and requests are.</summary>
    public bool IsSequence
    {
        get
        {
            if (Content.Length < 2 || Content[0] != 0x30)
            {
                return false;
            }

            var count = Content[1] & 0x7f;
            if ((Content[1] & 0x80) == 0)
            {
                return Content.Length == count + 2;
            }

            if (count is 0 or > 4 || Content.Length < count + 2)
            {
                return false;
            }

            var length = 0L;
            for (var i = 0; i < count; i++)
            {
                length = (length << 8) | Content[2 + i];
            }

            return Content.Length == length + count + 2;
        }
    }

    /// <summary>The blocks of a text; what is none is passed over.</summary>
    public static IReadOnlyList<PemBlock> Parse(string text)
    {
        var blocks = new List<PemBlock>();
        var lines = text.Split('\n');
        for (var start = 0; start < lines.Length; start++)
        {
            var first = lines[start].TrimEnd();
            if (!first.StartsWith(Begin, StringComparison.Ordinal)
                || !first.EndsWith(Dashes, StringComparison.Ordinal)
                || first.Length <= Begin.Length + Dashes.Length)
            {
                continue;
            }

            var type = first.Substring(Begin.Length, first.Length - Begin.Length - Dashes.Length);
            var end = Array.FindIndex(lines, start + 1, line => line.TrimEnd() == End + type + Dashes);
            if (end < 0)
            {
                continue;
            }

            if (Read(type, lines.Skip(start + 1).Take(end - start - 1)) is { } block)
            {
                blocks.Add(block);
                start = end;
            }
        }

        return blocks;
    }

    private static PemBlock? Read(string type, IEnumerable<string> lines)
    {
        var hasHeaders = false;
        var content = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.Contains(':'))
            {
                hasHeaders = true;
            }
            else
            {
                content.Append(line.Trim());
            }
        }

        try
        {
            return new(type, hasHeaders, Convert.FromBase64String(content.ToString()));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
