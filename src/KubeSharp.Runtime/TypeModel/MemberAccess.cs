using System.ComponentModel;

namespace KubeSharp.TypeModel;

/// <summary>What the <c>With...</c> methods of generated types share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberAccess
{
    /// <summary>The new value of a field that holds an object, made of the present one.</summary>
    /// <param name="value">The field's value; where it is absent, the change begins with an empty one.</param>
    /// <param name="owner">The object that has the field.</param>
    /// <param name="index">The field's place in the owner's type.</param>
    /// <param name="change">Makes the new value.</param>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <typeparam name="TResult">The same type, nullable where the field may be absent.</typeparam>
    /// <exception cref="InvalidOperationException">
    /// The field is absent, and its type has required fields; the message names them.
    /// </exception>
    public static TResult Change<T, TResult>(T? value, SchemaObject owner, int index, Func<T, TResult> change)
        where T : SchemaObject, ISchemaObject<T>
    {
        ArgumentNullException.ThrowIfNull(change);
        return change(ToChange(value, owner, index));
    }

    /// <summary>The new value of a field that holds a list or map, made of the present one.</summary>
    /// <param name="value">The field's value, or an empty one.</param>
    /// <param name="change">Makes the new value.</param>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <typeparam name="TResult">The same type, nullable where the field may be absent.</typeparam>
    public static TResult Change<T, TResult>(T value, Func<T, TResult> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change(value);
    }

    /// <summary>Passes a text on.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static string NotNull(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <summary>The object that a change begins with: the present one, or an empty one where that is allowed.</summary>
    /// <param name="value">The field's value.</param>
    /// <param name="owner">The object that has the field.</param>
    /// <param name="index">The field's place in the owner's type.</param>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <exception cref="InvalidOperationException">
    /// The field is absent, and its type has required fields; the message names them.
    /// </exception>
    public static T ToChange<T>(T? value, SchemaObject owner, int index)
        where T : SchemaObject, ISchemaObject<T>
    {
        if (value is not null)
        {
            return value;
        }

        var required = SchemaType<T>.Instance.Fields.Where(field => field.IsRequired).Select(field => $"'{field.Name}'").ToList();
        if (required.Count == 0)
        {
            return SchemaType<T>.New();
        }

        ArgumentNullException.ThrowIfNull(owner);
        var field = owner.SchemaType.Fields[index].Name;
        throw new InvalidOperationException(
            $"{owner} has no '{field}' to change, and an empty one would lack {string.Join(", ", required)}: set '{field}' first.");
    }
}
