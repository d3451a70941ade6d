namespace KubeSharp.Rules.Values;

/// <summary>An element of ASN.1 in the encoding DER (X.690), as certificates and what is around them are made of.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Content">The content.</param>
internal sealed record DerElement(byte Tag, byte[] Content)
{
    public const byte IntegerTag = 0x02;
    public const byte BitStringTag = 0x03;
    public const byte SequenceTag = 0x30;

    private const int LongForm = 0x80;
    private const int MostLengthBytes = 4;

    /// <summary>The elements of which bytes consist; null where they do not consist of elements.</summary>
    public static IReadOnlyList<DerElement>? ReadAll(byte[] bytes)
    {
        var elements = new List<DerElement>();
        var place = 0;
        while (place < bytes.Length)
        {
            if (bytes.Length - place < 2)
            {
                return null;
            }

            var tag = bytes[place++];
            long length = bytes[place++];
            if (length >= LongForm)
            {
                var count = (int)(length & ~LongForm);
                if (count is 0 or > MostLengthBytes || bytes.Length - place < count)
                {
                    return null;
                }

                length = 0;
                for (; count > 0; count--)
                {
                    length = (length << 8) | bytes[place++];
                }
            }

            if (length > bytes.Length - place)
            {
                return null;
            }

            elements.Add(new(tag, bytes.Skip(place).Take((int)length).ToArray()));
            place += (int)length;
        }

        return elements;
    }

    /// <summary>The elements of a sequence that begins with certain tags; null where it is none.</summary>
    public IReadOnlyList<DerElement>? ReadSequence(params byte[] tags) =>
        Tag == SequenceTag && ReadAll(Content) is { } elements && Begins(elements, tags) ? elements : null;

    private static bool Begins(IReadOnlyList<DerElement> elements, byte[] tags) =>
        elements.Count >= tags.Length && tags.Zip(elements, static (tag, element) => tag == element.Tag).All(static isSame => isSame);
}
