using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// An amount of a resource (<c>api/resource.Quantity</c>): <c>500m</c>, <c>160Gi</c>, <c>4</c>. It is emitted as written; comparison and
/// arithmetic go by the amount.
/// </summary>
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

    /// <summary>Takes a whole amount, in the resource's base unit: cores, bytes, devices.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Quantity(int value) => new(null, value);

    /// <summary>Takes a whole amount, in the resource's base unit: cores, bytes, devices.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Quantity(long value) => new(null, value);

    /// <summary>Takes a quantity as written.</summary>
    /// <param name="value">The text, such as <c>160Gi</c>.</param>
    public static implicit operator Quantity(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, 0);
    }

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
}
