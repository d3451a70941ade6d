using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Access;

/// <summary>The form of a certificate signing request (RFC 2986), without its signature, which only the API server checks.</summary>
internal static class CertificateRequest
{
    private const string BlockType = "CERTIFICATE REQUEST";

    /// <summary>Whether the first block of a PEM text is a request.</summary>
    public static bool IsOne(string pem) =>
        PemBlock.Parse(pem) is [{ Type: BlockType } block, ..]
        && DerElement.ReadAll(block.Content) is [var request]
        && request.ReadSequence(DerElement.SequenceTag, DerElement.SequenceTag, DerElement.BitStringTag) is [var information, ..]
        && information.ReadSequence(DerElement.IntegerTag, DerElement.SequenceTag, DerElement.SequenceTag) is [_, _, var key, ..]
        && key.ReadSequence(DerElement.SequenceTag, DerElement.BitStringTag) is not null;
}
