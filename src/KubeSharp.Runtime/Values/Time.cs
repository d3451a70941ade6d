using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>A time as <c>metav1.Time</c> writes it: RFC 3339, in seconds, such as <c>2026-01-31T10:00:00Z</c>. Kept as written.</summary>
public readonly record struct Time : IStringScalar<Time>
{
    private readonly string? _value;

    private Time(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? "";

    static FieldKind IFieldScalar.Kind => FieldKind.Time;

    /// <summary>Takes a time; its fraction of a second is cut off, as the API server does.</summary>
    /// <param name="value">The time; written in UTC.</param>
    public static implicit operator Time(DateTimeOffset value) =>
        new(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>Takes a time in RFC 3339, as written.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">The text is no RFC 3339 time; a bare date is none.</exception>
    public static implicit operator Time(string value) => new(Rfc3339.Check(value));

    /// <inheritdoc/>
    public static Time FromText(string text) => new(text);

    /// <summary>The point in time.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no RFC 3339 time.</exception>
    public DateTimeOffset ToDateTimeOffset() => Rfc3339.Parse(Value);

    /// <inheritdoc/>
    public FieldValue ToFieldValue() => new(Value);

    /// <summary>The text as written.</summary>
    public override string ToString() => Value;
}
