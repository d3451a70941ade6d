using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// Bytes, which a manifest holds as base64 on one line (<c>format: byte</c>, such as the values of a Secret's <c>data</c>). Never shown by
/// <see cref="ToString"/>.
/// </summary>
public readonly record struct Bytes : IStringScalar<Bytes>
{
    private readonly string? _value;

    private Bytes(string value) => _value = value;

    /// <summary>The base64 text.</summary>
    public string Value => _value ?? "";

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
    public static Bytes FromUtf8(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Takes base64.</summary>
    /// <param name="base64">The text in the standard alphabet, with padding.</param>
    /// <exception cref="FormatException">The text is no base64.</exception>
    public static Bytes FromBase64(string base64)
    {
        ArgumentNullException.ThrowIfNull(base64);
        return IsValid(base64) ? new(base64) : throw new FormatException("The text is no base64 of the standard alphabet with padding.");
    }

    /// <inheritdoc/>
    public static Bytes FromText(string text) => new(text);

    /// <summary>The bytes.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no base64.</exception>
    public byte[] ToArray() => Convert.FromBase64String(Value);

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => new(Value);

    /// <summary>The length of the base64 text; the bytes may be a secret.</summary>
    public override string ToString() => $"{Value.Length} characters of base64";

    internal static bool IsValid(string base64) => System.Buffers.Text.Base64.IsValid(base64);
}
