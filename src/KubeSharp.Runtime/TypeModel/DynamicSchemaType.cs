using System.Text;

namespace KubeSharp.TypeModel;

/// <summary>
/// A type that is known only at run time: of a schema that a tool has been given. Its objects are as good as those of generated types to
/// all shared code; lists and maps of them have the C# type of <see cref="SchemaObject"/>.
/// </summary>
/// <param name="table">The table of the type, without enums: their values are texts (<c>s</c>).</param>
/// <param name="references">
/// Gives what the fields refer to, in their order; asked for once, when it is needed, since types may be recursive.
/// </param>
/// <param name="constraints">What the schema asks of values, in the format of <see cref="SchemaConstraintsAttribute"/>.</param>
internal sealed class DynamicSchemaType(string table, Func<ItemType[]> references, string constraints = "") : SchemaType(Encoding.UTF8.GetBytes(table))
{
    internal override SchemaObject Create() => IsKind ? new DynamicKind(this) : new DynamicObject(this);

    internal override KList CreateList(ReadOnlySpan<FieldValue> items)
    {
        if (items.IsEmpty)
        {
            return KList<SchemaObject>.Empty;
        }

        var array = new SchemaObject[items.Length];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = items[i].As<SchemaObject>()!;
        }

        return new KList<SchemaObject>(array);
    }

    internal override KMap CreateMap(ReadOnlySpan<KeyValuePair<string, FieldValue>> entries)
    {
        var map = new KMap<SchemaObject>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Put(key, value.As<SchemaObject>()!);
        }

        return map;
    }

    private protected override ItemType[] LoadReferences() => references();

    private protected override string LoadConstraints() => constraints;
}
