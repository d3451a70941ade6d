using System.ComponentModel;

namespace KubeSharp.TypeModel;

/// <summary>What the <c>With...</c> methods of generated types share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberAccess
{
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
            return T.Create();
        }

        ArgumentNullException.ThrowIfNull(owner);
        var field = owner.SchemaType.Fields[index].Name;
        throw new InvalidOperationException(
            $"{owner} has no '{field}' to change, and an empty one would lack {string.Join(", ", required)}: set '{field}' first.");
    }
}
