using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// An integer or a text, such as the port of a probe or the <c>maxSurge</c> of a rollout (<c>util/intstr.IntOrString</c>). It remembers
/// which
/// of the two it is: the text <c>"8080"</c> names a port, the integer 8080 is one.
/// </summary>
public readonly struct IntOrString : IEquatable<IntOrString>, IFieldScalar
{
    private readonly string? _text;
    private readonly int _number;

    private IntOrString(string? text, int number)
    {
        _text = text;
        _number = number;
    }

    static FieldKind IFieldScalar.Kind => FieldKind.IntOrString;

    /// <summary>Whether this is a text.</summary>
    public bool IsString => _text is not null;

    /// <summary>The integer, or null when this is a text.</summary>
    public int? Number => _text is null ? _number : null;

    /// <summary>The text, or null when this is an integer.</summary>
    public string? Text => _text;

    /// <summary>Takes an integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator IntOrString(int value) => new(null, value);

    /// <summary>Takes a text: a name, or a percentage such as <c>25%</c>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator IntOrString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, 0);
    }

    /// <summary>Compares kind and value: 8080 differs from <c>"8080"</c>.</summary>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => _number == other._number && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, _number);

    /// <summary>The integer in decimal digits, or the text.</summary>
    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => _text is null ? new(FieldValue.IntegerMarker, _number) : new(_text);

    internal static IntOrString FromFieldValue(FieldValue value) =>
        value.IsInteger ? new(null, checked((int)value.Bits)) : new((string?)value.Reference, 0);
}
