using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KubeSharp.Rules.Values;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// An amount of a resource (<c>resource.Quantity</c>): <c>500m</c>, <c>160Gi</c>, <c>4</c>. It is emitted as written; equality, comparison
/// and arithmetic go by the amount, so that <c>1024Mi</c> equals <c>1Gi</c>. There is no conversion from floating-point numbers: they
/// cannot hold 0.1.
/// </summary>
/// <remarks>
/// A quantity that was read from a manifest may be malformed. It can be passed on, compared for equality (as text) and written; whatever
/// needs its amount throws a <see cref="FormatException"/>.
/// </remarks>
public readonly partial struct Quantity : IFieldScalar
{
    // An integer: no text. A text: the text and 0. A number that is no 64-bit integer (0.5): its digits and 1.
    private readonly string? _text;
    private readonly long _bits;

    private Quantity(string? text, long bits)
    {
        _text = text;
        _bits = bits;
    }

    static FieldKind IFieldScalar.Kind => FieldKind.Quantity;

    /// <summary>Whether the text is a quantity; false only for what a manifest held.</summary>
    public bool IsValid => _text is null || QuantityText.Read(_text.Trim(), out _) is null;

    /// <summary>Takes a whole amount, in the resource's base unit: cores, bytes, devices.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Quantity(int value) => new(null, value);

    /// <summary>Takes a whole amount, in the resource's base unit: cores, bytes, devices.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Quantity(long value) => new(null, value);

    /// <summary>Takes a quantity as written.</summary>
    /// <param name="value">The text, such as <c>160Gi</c>.</param>
    /// <exception cref="FormatException">The text is no quantity; the message says why and what may have been meant.</exception>
    public static implicit operator Quantity(string value) => Parse(value);

    /// <summary>Takes a quantity as written.</summary>
    /// <param name="text">The text, such as <c>160Gi</c>.</param>
    /// <exception cref="FormatException">The text is no quantity; the message says why and what may have been meant.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuantityText.Read(text, out _) is { } problem ? throw Malformed(text, problem) : new(text, 0);
    }

    /// <summary>Takes a quantity as written, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity)
    {
        var isValid = text is not null && QuantityText.Read(text, out _) is null;
        quantity = isValid ? new(text, 0) : default;
        return isValid;
    }

    /// <summary>
    /// The form in which Kubernetes stores the amount: <c>0.5</c> becomes <c>500m</c>, <c>1024Mi</c> becomes <c>1Gi</c>, <c>1.5Gi</c>
    /// becomes <c>1536Mi</c>. (Kubernetes leaves some spellings alone that it takes for canonical at a glance: <c>+5</c>, <c>1.500</c>,
    /// <c>1E3</c>; here they become <c>5</c>, <c>1500m</c>, <c>1e3</c>.)
    /// </summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    public string ToCanonicalString() => Amount.ToCanonicalText();

    /// <summary>The amount in base units, exact down to billionths.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    /// <exception cref="OverflowException">The amount is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        var whole = System.Numerics.BigInteger.DivRem(Amount.Nanos, QuantityAmount.NanosPerUnit, out var nanos);
        return (decimal)whole + ((decimal)nanos / (decimal)QuantityAmount.NanosPerUnit);
    }

    /// <summary>The amount in base units, a fraction rounded away from zero, as Kubernetes' <c>Quantity.Value</c> does.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    /// <exception cref="OverflowException">The amount is no 64-bit integer.</exception>
    public long Value() => _text is null ? _bits : (long)QuantityAmount.DivideRoundingUp(Amount.Nanos, QuantityAmount.NanosPerUnit);

    /// <summary>The amount in thousandths, a fraction rounded away from zero, as Kubernetes' <c>Quantity.MilliValue</c> does.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    /// <exception cref="OverflowException">The amount in thousandths is no 64-bit integer.</exception>
    public long MilliValue() => (long)QuantityAmount.DivideRoundingUp(Amount.Nanos, QuantityAmount.NanosPerUnit / 1000);

    /// <summary>The quantity as written.</summary>
    public override string ToString() => _text ?? _bits.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => _text is null ? new(FieldValue.IntegerMarker, _bits)
        : _bits == 0 ? new(_text)
        : new(KValue.FromNumberText(_text));

    internal static Quantity FromFieldValue(FieldValue value) => value.Reference switch
    {
        string text => new(text, 0),
        KValue number => new(number.NumberText, 1),
        _ => new(null, value.Bits),
    };

    private static FormatException Malformed(string text, string problem) => new($"'{text}' is no quantity: {problem}.");
}
