namespace KubeSharp.TypeModel;

/// <summary>The one description of <typeparamref name="T"/>, read from its table on first use.</summary>
/// <typeparam name="T">A generated type.</typeparam>
public sealed class SchemaType<T> : SchemaType
    where T : SchemaObject, ISchemaObject<T>
{
    private SchemaType()
        : base(T.Table)
    {
    }

    /// <summary>The description.</summary>
    public static SchemaType<T> Instance { get; } = new();

    internal override SchemaObject Create() => T.Create();

    internal override KList CreateList(ReadOnlySpan<FieldValue> items)
    {
        if (items.IsEmpty)
        {
            return KList<T>.Empty;
        }

        var array = new T[items.Length];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = items[i].As<T>()!;
        }

        return new KList<T>(array);
    }

    internal override KMap CreateMap(ReadOnlySpan<KeyValuePair<string, FieldValue>> entries)
    {
        var map = new KMap<T>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Put(key, value.As<T>()!);
        }

        return map;
    }

    private protected override ItemType[] LoadReferences() => T.References();

    private protected override string LoadConstraints() => T.Constraints;
}
