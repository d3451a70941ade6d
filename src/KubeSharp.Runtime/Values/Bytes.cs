using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// Bytes, which a manifest holds as base64 on one line (<c>format: byte</c>, such as the values of a Secret's <c>data</c>). Never shown by
/// <see cref="ToString"/>.
/// </summary>
public readonly record struct Bytes : IStringScalar<Bytes>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string? _value;

    private Bytes(string value) => _value = value;

    /// <summary>The base64 text.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the text is base64; false only for what a manifest held.</summary>
    public bool IsValid => IsBase64(Value);

    static FieldKind IFieldScalar.Kind => FieldKind.Bytes;

    /// <summary>Takes bytes.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Bytes(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Convert.ToBase64String(value));
    }

    /// <summary>Takes the UTF-8 bytes of a text.</summary>
    /// <param name="text">The text, not yet base64.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which has no UTF-8.</exception>
    public static Bytes FromUtf8(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Convert.ToBase64String(s_utf8.GetBytes(text)));
    }

    /// <summary>Takes base64.</summary>
    /// <param name="base64">The text in the standard alphabet, with padding. Line breaks are taken out.</param>
    /// <exception cref="FormatException">The text is no base64.</exception>
    public static Bytes FromBase64(string base64)
    {
        ArgumentNullException.ThrowIfNull(base64);
        var line = base64.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        return IsBase64(line) ? new(line) : throw Malformed();
    }

    /// <inheritdoc/>
    public static Bytes FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>The bytes.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no base64.</exception>
    public byte[] ToArray() => IsValid ? Convert.FromBase64String(Value) : throw Malformed();

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => new(Value);

    /// <summary>Whether the base64 texts are equal.</summary>
    /// <param name="other">The bytes to compare with.</param>
    public bool Equals(Bytes other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The length of the base64 text; the bytes may be a secret.</summary>
    public override string ToString() => $"{Value.Length} characters of base64";

    private static FormatException Malformed() => new("The text is no base64 of the standard alphabet with padding.");

    /// <summary>Go's decoder, which the API server uses, skips line breaks but no blanks.</summary>
    private static bool IsBase64(string text) => !text.AsSpan().ContainsAny(' ', '\t') && System.Buffers.Text.Base64.IsValid(text);
}
