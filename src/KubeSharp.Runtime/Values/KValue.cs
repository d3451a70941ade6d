using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KubeSharp;

/// <summary>
/// A value without schema, where Kubernetes takes any (<c>RawExtension</c>, the <c>default</c> of a CRD's schema, fields that a schema does
/// not know). Numbers keep their digits, maps their order. Written as a scalar, as <c>[a, b]</c>, as <c>new() { ["key"] = value }</c>, or
/// as
/// any KubeSharp object. Equality goes by value: <c>1.10</c>, <c>1.1</c> and <c>11e-1</c> are the same number, as JSON Schema has it.
/// </summary>
[CollectionBuilder(typeof(KValue), nameof(Create))]
[DebuggerDisplay("{Kind}")]
public sealed class KValue : IEnumerable<KValue>, IEquatable<KValue>
{
    private static readonly KValue s_true = new(KValueKind.Boolean, true);
    private static readonly KValue s_false = new(KValueKind.Boolean, false);

    private readonly object? _value;

    /// <summary>Makes an empty map, for an initializer to fill.</summary>
    public KValue()
        : this(KValueKind.Map, new KMap<KValue>())
    {
    }

    private KValue(KValueKind kind, object? value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>An explicit null.</summary>
    public static KValue Null { get; } = new(KValueKind.Null, null);

    /// <summary>What the value is.</summary>
    public KValueKind Kind { get; }

    /// <summary>The digits of a number as JSON writes them.</summary>
    internal string? NumberText => Kind == KValueKind.Number ? (string)_value! : null;

    internal object? Reference => _value;

    /// <summary>The entry of a map. In an initializer: sets it.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidOperationException">The value is no map.</exception>
    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    public KValue this[string key]
    {
        get => Map[key];
        init => Map.Put(key, value);
    }

    private KMap<KValue> Map => AsMap() ?? throw new InvalidOperationException($"The value is no map but {Kind}.");

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator KValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(KValueKind.String, value);
    }

    /// <summary>Takes a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator KValue(bool value) => value ? s_true : s_false;

    /// <summary>Takes an integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator KValue(int value) => (long)value;

    /// <summary>Takes an integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator KValue(long value) => new(KValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is infinite or not a number.</exception>
    public static implicit operator KValue(double value) => new(KValueKind.Number, NumberFormat.ToText(value));

    /// <summary>Takes a list.</summary>
    /// <param name="value">The list.</param>
    public static implicit operator KValue(KList<KValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(KValueKind.List, value);
    }

    /// <summary>Takes a map.</summary>
    /// <param name="value">The map.</param>
    public static implicit operator KValue(KMap<KValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(KValueKind.Map, value);
    }

    /// <summary>Takes a typed object; a kind states its apiVersion and kind.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator KValue(SchemaObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(KValueKind.Object, value);
    }

    /// <summary>Makes a list; the compiler calls it for collection expressions.</summary>
    /// <param name="items">The items.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KValue Create(ReadOnlySpan<KValue> items) => KList.Create(items);

    /// <summary>The text, or null when the value is no text.</summary>
    public string? AsString() => Kind == KValueKind.String ? (string)_value! : null;

    /// <summary>The boolean, or null when the value is none.</summary>
    public bool? AsBoolean() => Kind == KValueKind.Boolean ? (bool)_value! : null;

    /// <summary>The integer, or null when the value is no number or no 64-bit integer; <c>8.0</c> is one.</summary>
    public long? AsInt64() =>
        NumberText is { } digits && JsonNumber.Read(digits).TryGetInt64(out var number) ? number : null;

    /// <summary>The number, or null when the value is none.</summary>
    public double? AsDouble() =>
        NumberText is { } digits ? double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>The list, or null when the value is none.</summary>
    public KList<KValue>? AsList() => _value as KList<KValue>;

    /// <summary>The map, or null when the value is none.</summary>
    public KMap<KValue>? AsMap() => _value as KMap<KValue>;

    /// <summary>The typed object, or null when the value is none.</summary>
    public SchemaObject? AsObject() => _value as SchemaObject;

    /// <summary>Goes through the items of a list; other values have none.</summary>
    public IEnumerator<KValue> GetEnumerator() => ((IEnumerable<KValue>?)AsList() ?? []).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Compares by value; a typed object equals only a typed object.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(KValue? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Kind != other.Kind)
        {
            return false;
        }

        return Equals(_value, other._value)
            || (Kind == KValueKind.Number && JsonNumber.Read(NumberText!) == JsonNumber.Read(other.NumberText!));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Kind == KValueKind.Number ? JsonNumber.Read(NumberText!).GetHashCode() : HashCode.Combine(Kind, _value);

    /// <summary>What kind of value it is; the value may be a secret.</summary>
    public override string ToString() => Kind.ToString();

    /// <summary>Takes the digits of a number, which are valid JSON.</summary>
    internal static KValue FromNumberText(string digits) => new(KValueKind.Number, digits);
}
