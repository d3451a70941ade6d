using System.Runtime.CompilerServices;

namespace KubeSharp.TypeModel;

/// <summary>
/// The value of one field in the form that the shared code (writers, readers, equality, patches) passes around: a reference, or a
/// marker and 64 bits, so that numbers and booleans are not boxed. The default value means that the field is absent.
/// </summary>
public readonly struct FieldValue
{
    internal static readonly object IntegerMarker = new();
    internal static readonly object DoubleMarker = new();
    internal static readonly object BooleanMarker = new();

    internal FieldValue(object? reference, long bits = 0)
    {
        Reference = reference;
        Bits = bits;
    }

    internal object? Reference { get; }

    internal long Bits { get; }

    /// <summary>Whether the field is not set.</summary>
    public bool IsAbsent => Reference is null;

    internal bool IsInteger => ReferenceEquals(Reference, IntegerMarker);

    internal bool IsDouble => ReferenceEquals(Reference, DoubleMarker);

    internal bool IsBoolean => ReferenceEquals(Reference, BooleanMarker);

    internal double DoubleValue => BitConverter.Int64BitsToDouble(Bits);

    /// <summary>Wraps a text, or the text of an enum, a time or bytes.</summary>
    public static implicit operator FieldValue(string? value) => new(value);

    /// <summary>Wraps a 32-bit integer.</summary>
    public static implicit operator FieldValue(int? value) => value is { } number ? new(IntegerMarker, number) : default;

    /// <summary>Wraps a 64-bit integer.</summary>
    public static implicit operator FieldValue(long? value) => value is { } number ? new(IntegerMarker, number) : default;

    /// <summary>Wraps a floating-point number.</summary>
    public static implicit operator FieldValue(double? value) =>
        value is { } number ? new(DoubleMarker, BitConverter.DoubleToInt64Bits(number)) : default;

    /// <summary>Wraps a boolean.</summary>
    public static implicit operator FieldValue(bool? value) => value is { } flag ? new(BooleanMarker, flag ? 1 : 0) : default;

    /// <summary>Wraps a quantity.</summary>
    public static implicit operator FieldValue(Quantity? value) => value is { } quantity ? quantity.ToFieldValue() : default;

    /// <summary>Wraps an integer or text.</summary>
    public static implicit operator FieldValue(IntOrString? value) => value is { } either ? either.ToFieldValue() : default;

    /// <summary>Wraps a value without schema.</summary>
    public static implicit operator FieldValue(KValue? value) => new(value);

    /// <summary>Wraps an object.</summary>
    public static implicit operator FieldValue(SchemaObject? value) => new(value);

    /// <summary>Wraps a list.</summary>
    public static implicit operator FieldValue(KList? value) => new(value);

    /// <summary>Wraps a map.</summary>
    public static implicit operator FieldValue(KMap? value) => new(value);

    /// <summary>The text, or null when absent.</summary>
    public string? AsString() => (string?)Reference;

    /// <summary>The enum, time or bytes, or null when absent.</summary>
    /// <typeparam name="T">The declared type of the field.</typeparam>
    public T? AsText<T>()
        where T : struct, IStringScalar<T> => Reference is null ? null : T.FromText((string)Reference);

    /// <summary>The 32-bit integer, or null when absent.</summary>
    public int? AsInt32() => Reference is null ? null : checked((int)Bits);

    /// <summary>The 64-bit integer, or null when absent.</summary>
    public long? AsInt64() => Reference is null ? null : Bits;

    /// <summary>The number, or null when absent.</summary>
    public double? AsDouble() => Reference is null ? null : IsInteger ? Bits : DoubleValue;

    /// <summary>The boolean, or null when absent.</summary>
    public bool? AsBoolean() => Reference is null ? null : Bits != 0;

    /// <summary>The quantity, or null when absent.</summary>
    public Quantity? AsQuantity() => Reference is null ? default(Quantity?) : Quantity.FromFieldValue(this);

    /// <summary>The integer or text, or null when absent.</summary>
    public IntOrString? AsIntOrString() => Reference is null ? default(IntOrString?) : IntOrString.FromFieldValue(this);

    /// <summary>The object, list, map or value without schema, or null when absent.</summary>
    /// <typeparam name="T">The declared type of the field.</typeparam>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? As<T>()
        where T : class => (T?)Reference;

    /// <summary>Puts the text into the field behind a property; so do the other methods of this name with what their fields hold.</summary>
    /// <param name="field">The field.</param>
    public void Put(out string? field) => field = AsString();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out int? field) => field = AsInt32();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out long? field) => field = AsInt64();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out double? field) => field = AsDouble();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out bool? field) => field = AsBoolean();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out Quantity? field) => field = AsQuantity();

    /// <inheritdoc cref="Put(out string)"/>
    public void Put(out IntOrString? field) => field = AsIntOrString();

    /// <summary>Puts the object, list, map or value without schema into the field behind a property.</summary>
    /// <param name="field">The field.</param>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public void Put<T>(out T? field)
        where T : class => field = (T?)Reference;

    /// <summary>Wraps an item of a list or a value of a map.</summary>
    internal static FieldValue Of<T>(T value)
    {
        if (!typeof(T).IsValueType)
        {
            return new(value);
        }

        if (typeof(T) == typeof(int))
        {
            return new(IntegerMarker, Unsafe.BitCast<T, int>(value));
        }

        if (typeof(T) == typeof(long))
        {
            return new(IntegerMarker, Unsafe.BitCast<T, long>(value));
        }

        if (typeof(T) == typeof(bool))
        {
            return new(BooleanMarker, Unsafe.BitCast<T, bool>(value) ? 1 : 0);
        }

        if (typeof(T) == typeof(double))
        {
            return new(DoubleMarker, Unsafe.BitCast<T, long>(value));
        }

        // The cast at the call, rather than a pattern variable, lets the compiler leave out the box.
        return value is IFieldScalar
            ? ((IFieldScalar)value).ToFieldValue()
            : throw new NotSupportedException($"{typeof(T)} cannot stand in a manifest.");
    }
}
