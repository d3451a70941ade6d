using System.Diagnostics;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// The base of every typed object of a manifest. Objects are immutable and equal by value; what they share (equality, hashing, text,
/// writing, reading, patches) works from the table of their type, so that a type repeats none of it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record SchemaObject
{
    /// <summary>Makes an object with nothing set.</summary>
    protected SchemaObject()
    {
    }

    /// <summary>Makes a partial object, for a patch.</summary>
    /// <param name="marker"><c>Partial</c>, or <c>Remove</c>.</param>
    protected SchemaObject(PartialMarker marker) => Extras = new() { Marker = marker };

    /// <summary>
    /// Fields that the schema does not know, by their names on the wire; null when there are none. Written after the known fields.
    /// </summary>
    public KMap<KValue>? UnknownFields
    {
        get => Extras?.UnknownFields;
        init => Extras = ObjectExtras.With(Extras, value);
    }

    /// <summary>The description of the object's type.</summary>
    protected internal abstract SchemaType SchemaType { get; }

    internal ObjectExtras? Extras { get; private set; }

    /// <summary>Whether the object is partial: good for a patch, not for a stack.</summary>
    internal bool IsPartial => Extras?.Marker is not null;

    /// <summary>Whether a type's table, or unknown fields, hold a value in this object.</summary>
    internal bool IsEmpty
    {
        get
        {
            var count = SchemaType.Fields.Length;
            for (var i = 0; i < count; i++)
            {
                if (!GetField(i).IsAbsent)
                {
                    return false;
                }
            }

            return Extras is null or { UnknownFields: null, ApiVersion: null, Kind: null };
        }
    }

    /// <summary>
    /// Compares by value: the same type, fields and unknown fields. Maps compare without order, quantities by their amounts.
    /// </summary>
    /// <param name="other">The object to compare with.</param>
    public virtual bool Equals(SchemaObject? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || !ReferenceEquals(SchemaType, other.SchemaType) || !Equals(Extras, other.Extras))
        {
            return false;
        }

        var fields = SchemaType.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!FieldValueComparer.Equals(fields[i].Kind, GetField(i), other.GetField(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(SchemaType.Name, StringComparer.Ordinal);
        var fields = SchemaType.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            var value = GetField(i);
            if (!value.IsAbsent)
            {
                hash.Add(i);
                hash.Add(FieldValueComparer.GetHashCode(fields[i].Kind, value));
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// The type, what identifies the object (its namespace and name, or its list key) and the names of the fields that are set. Values are
    /// left out: any of them may be a secret.
    /// </summary>
    public sealed override string ToString() => ObjectText.Describe(this);

    /// <summary>Reads a field.</summary>
    /// <param name="index">Its place in the type.</param>
    protected internal abstract FieldValue GetField(int index);

    /// <summary>
    /// Finds the next field that is set. Generated types override it with one pass over their own fields, most of which are absent in most
    /// objects: asking for each of them takes as long as writing those that are set.
    /// </summary>
    /// <param name="index">From which place on; then the place of the field, or a place behind the last field.</param>
    /// <returns>The value, or an absent one when no further field is set.</returns>
    protected internal virtual FieldValue NextField(ref int index)
    {
        for (var count = SchemaType.Fields.Length; index < count; index++)
        {
            var value = GetField(index);
            if (!value.IsAbsent)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>Sets a field of an object that nobody else has seen yet.</summary>
    /// <param name="index">Its place in the type.</param>
    /// <param name="value">The value, of the field's kind.</param>
    protected internal abstract void SetField(int index, FieldValue value);

    /// <summary>Prints nothing: <see cref="ToString"/> is shared and shows no values.</summary>
    /// <param name="builder">The text so far.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    internal void SetExtras(ObjectExtras? extras) => Extras = extras;

    /// <summary>A copy that a patch may fill before anybody else sees it.</summary>
    internal SchemaObject Copy() => this with { };
}
