using System.ComponentModel;

namespace KubeSharp.TypeModel;

/// <summary>A part of what generated code says about a type; see <see cref="ISchemaObject{TSelf}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SchemaPart
{
    /// <summary>The part that <see cref="Object"/> makes: an object with nothing set, for readers and patches to fill.</summary>
    public const int ObjectPart = 0;

    /// <summary>The part that <see cref="Table"/> makes: the table of the type, and what its schema asks of values.</summary>
    public const int TablePart = 1;

    /// <summary>The part that <see cref="References"/> makes, the default value where there are none.</summary>
    public const int ReferencesPart = 2;

    private SchemaPart(SchemaObject? value, ReadOnlySpan<byte> text, string constraints, ItemType[]? items)
    {
        Value = value;
        Text = text;
        Constraints = constraints;
        Items = items;
    }

    internal SchemaObject? Value { get; }

    internal ReadOnlySpan<byte> Text { get; }

    internal string? Constraints { get; }

    internal ItemType[]? Items { get; }

    /// <summary>An object with nothing set.</summary>
    /// <param name="value">The object.</param>
    public static SchemaPart Object(SchemaObject value) => new(value, default, "", null);

    /// <summary>The table of the type.</summary>
    /// <param name="text">The table, in the format that <see cref="SchemaType"/> documents.</param>
    /// <param name="constraints">
    /// What the schema of a custom resource asks of values beyond their types, in the format of <see cref="SchemaConstraintsAttribute"/>;
    /// by default nothing, an empty text.
    /// </param>
    public static SchemaPart Table(ReadOnlySpan<byte> text, string constraints = "") => new(null, text, constraints, null);

    /// <summary>The item types that the table's fields of kind object and enum refer to.</summary>
    /// <param name="items">The item types, in the order of the fields.</param>
    public static SchemaPart References(params ItemType[] items) => new(null, default, "", items);
}
