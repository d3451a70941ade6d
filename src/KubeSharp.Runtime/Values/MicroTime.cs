using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// A time as <c>metav1.MicroTime</c> writes it: RFC 3339, in microseconds, such as <c>2026-01-31T10:00:00.000000Z</c>. Kept as written.
/// </summary>
public readonly record struct MicroTime : IStringScalar<MicroTime>
{
    private readonly string? _value;

    private MicroTime(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Whether the API server takes the text; false only for what a manifest held.</summary>
    public bool IsValid => Rfc3339.IsMicroTime(Value);

    static FieldKind IFieldScalar.Kind => FieldKind.MicroTime;

    /// <summary>Takes a time; parts below a microsecond are cut off, as the API server does.</summary>
    /// <param name="value">The time; written in UTC.</param>
    public static implicit operator MicroTime(DateTimeOffset value) =>
        new(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));

    /// <summary>Takes a time in RFC 3339, as written.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">
    /// The text is no RFC 3339 time with exactly six digits of a fraction: the API server takes no other.
    /// </exception>
    public static implicit operator MicroTime(string value) => new(Rfc3339.CheckMicroTime(value));

    /// <inheritdoc/>
    public static MicroTime FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>The point in time.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no RFC 3339 time, or one that .NET cannot hold.</exception>
    public DateTimeOffset ToDateTimeOffset() => Rfc3339.Parse(Value);

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => new(Value);

    /// <summary>Whether the texts are equal: <c>Z</c> and <c>+00:00</c> differ, as they do in the manifest.</summary>
    /// <param name="other">The time to compare with.</param>
    public bool Equals(MicroTime other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The text as written.</summary>
    public override string ToString() => Value;
}
