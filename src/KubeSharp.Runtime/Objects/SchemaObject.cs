using System.Diagnostics;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// The base of every typed object of a manifest. Objects are immutable and equal by value; what they share (equality, hashing, text,
/// writing, reading, patches) works from the table of their type, so that a type repeats none of it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record SchemaObject
{
    /// <summary>
    /// The fields of a type that has none of its own; null while none is set. Types of custom resources keep their values here, which takes
    /// a third of the code; Kubernetes' own, of which programs write ten thousands, in fields.
    /// </summary>
    private FieldValue[]? _values;

    /// <summary>Makes an object with nothing set.</summary>
    protected SchemaObject()
    {
    }

    /// <summary>Makes an object of which nothing is required: a partial one, for a patch, or one whose fields a reader sets.</summary>
    /// <param name="marker"><c>Partial</c>, or <c>Remove</c>; null for an object that is not partial.</param>
    protected SchemaObject(PartialMarker? marker) => Extras = marker is null ? null : new() { Marker = marker };

    /// <summary>Copies an object, for <c>with</c>.</summary>
    /// <param name="original">The object.</param>
    protected SchemaObject(SchemaObject original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Extras = original.Extras;
        _values = (FieldValue[]?)original._values?.Clone();
    }

    /// <summary>
    /// Fields that the schema does not know, by their names on the wire; null when there are none. Written after the known fields.
    /// A known field that is not set may stand here too, with what its type cannot hold: the explicit null of a nullable field,
    /// <c>UnknownFields = new() { ["timeout"] = KValue.Null }</c>. A patch that sets the field takes the null away, and the other way
    /// round; an object that holds both cannot be written (<c>KUBE3007</c>).
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
            var index = 0;
            return NextField(ref index).IsAbsent && Extras is null or { UnknownFields: null, ApiVersion: null, Kind: null };
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
        int mine = 0, theirs = 0;
        while (true)
        {
            var value = NextField(ref mine);
            var otherValue = other.NextField(ref theirs);
            if (value.IsAbsent || otherValue.IsAbsent)
            {
                return value.IsAbsent && otherValue.IsAbsent;
            }

            if (mine != theirs || !FieldValueComparer.Equals(fields[mine].Kind, value, otherValue))
            {
                return false;
            }

            mine++;
            theirs++;
        }
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(SchemaType.Name, StringComparer.Ordinal);
        var fields = SchemaType.Fields;
        var index = 0;
        for (var value = NextField(ref index); !value.IsAbsent; value = NextField(ref index))
        {
            hash.Add(index);
            hash.Add(FieldValueComparer.GetHashCode(fields[index].Kind, value));
            index++;
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
    protected internal virtual FieldValue GetField(int index)
    {
        if (_values is { } values)
        {
            return values[index];
        }

        var found = index;
        var value = NextField(ref found);
        return found == index ? value : default;
    }

    /// <summary>
    /// Finds the next field that is set. Types with fields of their own override it with one pass over them, most of which are absent in
    /// most objects: asking for each of them takes as long as writing those that are set.
    /// </summary>
    /// <param name="index">From which place on; then the place of the field, or a place behind the last field.</param>
    /// <returns>The value, or an absent one when no further field is set.</returns>
    protected internal virtual FieldValue NextField(ref int index)
    {
        if (_values is { } values)
        {
            for (; index < values.Length; index++)
            {
                if (!values[index].IsAbsent)
                {
                    return values[index];
                }
            }
        }

        return default;
    }

    /// <summary>Sets a field of an object that nobody else has seen yet.</summary>
    /// <param name="index">Its place in the type.</param>
    /// <param name="value">The value, of the field's kind.</param>
    protected internal virtual void SetField(int index, FieldValue value) =>
        (_values ??= new FieldValue[SchemaType.Fields.Length])[index] = value;

    /// <summary>Prints nothing: <see cref="ToString"/> is shared and shows no values.</summary>
    /// <param name="builder">The text so far.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    internal void SetExtras(ObjectExtras? extras) => Extras = extras;

    /// <summary>A copy that a patch may fill before anybody else sees it.</summary>
    internal SchemaObject Copy() => this with { };
}
