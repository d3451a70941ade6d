using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A value of an expression.</summary>
internal sealed class CelValue
{
    private readonly long _bits;
    private readonly object? _content;

    private CelValue(CelKind kind, long bits = 0, object? content = null)
    {
        Kind = kind;
        _bits = bits;
        _content = content;
    }

    public static CelValue Null { get; } = new(CelKind.Null);

    public static CelValue True { get; } = new(CelKind.Boolean, 1);

    public static CelValue False { get; } = new(CelKind.Boolean);

    /// <summary>What cannot be known.</summary>
    public static CelValue Unknown { get; } = new(CelKind.Unknown);

    public static CelValue NoOptional { get; } = new(CelKind.Optional);

    public CelKind Kind { get; }

    public bool IsTrue => Kind == CelKind.Boolean && _bits != 0;

    public bool IsFalse => Kind == CelKind.Boolean && _bits == 0;

    /// <summary>Whether it is neither unknown nor an error.</summary>
    public bool IsKnown => Kind < CelKind.Unknown;

    public bool IsNumber => Kind is CelKind.Integer or CelKind.Unsigned or CelKind.Double;

    public long Integer => _bits;

    public ulong Unsigned => unchecked((ulong)_bits);

    public double Double => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The text; of an error the message.</summary>
    public string Text => (string)_content!;

    public byte[] Bytes => (byte[])_content!;

    /// <summary>The nanoseconds of a duration.</summary>
    public long Nanoseconds => _bits;

    public CelInstant Instant => (CelInstant)_content!;

    public CelList List => (CelList)_content!;

    public CelMap Map => (CelMap)_content!;

    public CelType Type => (CelType)_content!;

    /// <summary>What an optional holds; null when it holds nothing.</summary>
    public CelValue? Held => (CelValue?)_content;

    /// <summary>The value of an extension.</summary>
    public CelOpaque Opaque => (CelOpaque)_content!;

    public static CelValue Of(bool value) => value ? True : False;

    /// <summary>A boolean, or an unknown for null.</summary>
    public static CelValue Of(bool? value) => value is { } known ? Of(known) : Unknown;

    public static CelValue Of(long value) => new(CelKind.Integer, value);

    public static CelValue Of(ulong value) => new(CelKind.Unsigned, unchecked((long)value));

    public static CelValue Of(double value) => new(CelKind.Double, BitConverter.DoubleToInt64Bits(value));

    public static CelValue Of(string value) => new(CelKind.Text, content: value);

    public static CelValue Of(byte[] value) => new(CelKind.Bytes, content: value);

    public static CelValue Of(CelInstant value) => new(CelKind.Timestamp, content: value);

    public static CelValue OfDuration(long nanoseconds) => new(CelKind.Duration, nanoseconds);

    public static CelValue Of(CelList value) => new(CelKind.List, content: value);

    public static CelValue Of(IReadOnlyList<CelValue> values) => Of(new CelList(values));

    public static CelValue Of(CelMap value) => new(CelKind.Map, content: value);

    public static CelValue Of(CelType type) => new(CelKind.Type, content: type);

    public static CelValue Of(CelOpaque value) => new(CelKind.Opaque, content: value);

    public static CelValue Optional(CelValue value) => new(CelKind.Optional, content: value);

    public static CelValue Error(string message) => new(CelKind.Error, content: message);

    public override string ToString() => CelText.Of(this) ?? Kind.ToString();
}
