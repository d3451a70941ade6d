namespace KubeSharp.TypeModel;

/// <summary>What generated code says about one type: its table, how to make one, and the types its fields refer to.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISchemaObject<TSelf>
    where TSelf : SchemaObject, ISchemaObject<TSelf>
{
    /// <summary>The table of the type, in the format that <see cref="SchemaType"/> documents.</summary>
    static abstract ReadOnlySpan<byte> Table { get; }

    /// <summary>
    /// What the schema of a custom resource asks of values beyond their types, in the format of <see cref="SchemaConstraintsAttribute"/>;
    /// by default nothing, an empty text.
    /// </summary>
    static virtual string Constraints => "";

    /// <summary>Makes an object with nothing set, for readers and patches to fill.</summary>
    static abstract TSelf Create();

    /// <summary>The item types that the table's fields of kind object and enum refer to, in their order; by default none.</summary>
    static virtual ItemType[] References() => [];
}
