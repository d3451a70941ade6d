using System.ComponentModel;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// What the properties of types without fields of their own call. Each method has one meaning, no overload and, where a conversion does,
/// no type parameter: a compiler that chooses, for thousands of properties, among the conversions of <see cref="FieldValue"/> takes
/// noticeably longer, and so do analyzers to which each construction of a generic method is another one.
/// </summary>
public abstract partial record SchemaObject
{
    /// <summary>Reads an object, a list, a map or a value without schema, of the declared type of the field; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object? GetObjectField(int index) => GetField(index).As<object>();

    /// <summary>Reads an enum, a time or bytes; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <typeparam name="T">The declared type of the field.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetTextField<T>(int index)
        where T : struct, IStringScalar<T> => GetField(index).AsText<T>();

    /// <summary>Reads a text; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string? GetStringField(int index) => GetField(index).AsString();

    /// <summary>Reads a 32-bit integer; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int? GetInt32Field(int index) => GetField(index).AsInt32();

    /// <summary>Reads a 64-bit integer; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected long? GetInt64Field(int index) => GetField(index).AsInt64();

    /// <summary>Reads a floating-point number; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected double? GetDoubleField(int index) => GetField(index).AsDouble();

    /// <summary>Reads a boolean; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool? GetBooleanField(int index) => GetField(index).AsBoolean();

    /// <summary>Reads a quantity; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Quantity? GetQuantityField(int index) => GetField(index).AsQuantity();

    /// <summary>Reads an integer or text; null when absent.</summary>
    /// <param name="index">The field's place in the type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IntOrString? GetIntOrStringField(int index) => GetField(index).AsIntOrString();

    /// <summary>Sets an object, a list, a map, a value without schema, or the text of what is kept as text.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetObjectField(int index, object? value) => SetField(index, new FieldValue(value));

    /// <summary>Sets a 32-bit integer.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetInt32Field(int index, int? value) => SetField(index, value);

    /// <summary>Sets a 64-bit integer.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetInt64Field(int index, long? value) => SetField(index, value);

    /// <summary>Sets a floating-point number.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetDoubleField(int index, double? value) => SetField(index, value);

    /// <summary>Sets a boolean.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetBooleanField(int index, bool? value) => SetField(index, value);

    /// <summary>Sets a quantity.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetQuantityField(int index, Quantity? value) => SetField(index, value);

    /// <summary>Sets an integer or text.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="value">The value; null leaves the field absent.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetIntOrStringField(int index, IntOrString? value) => SetField(index, value);

    /// <summary>A copy in which a field that holds an object holds another one, made of the present one.</summary>
    /// <param name="index">The field's place in the type.</param>
    /// <param name="change">Makes the new object; where the field is absent, of an empty one.</param>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <returns>An object of this one's type.</returns>
    /// <exception cref="InvalidOperationException">
    /// The field is absent, and its type has required fields; the message names them.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SchemaObject ChangeField<T>(int index, Func<T, T?> change)
        where T : SchemaObject, ISchemaObject<T>
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = Copy();
        copy.SetField(index, change(MemberAccess.ToChange(GetField(index).As<T>(), this, index)));
        return copy;
    }
}
