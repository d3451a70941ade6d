namespace KubeSharp.TypeModel;

/// <summary>The one description of <typeparamref name="T"/>, read from its table on first use.</summary>
/// <typeparam name="T">A generated type.</typeparam>
public sealed class SchemaType<T> : SchemaType
    where T : SchemaObject, ISchemaObject<T>
{
    private SchemaType()
        : base(T.Part(SchemaPart.TablePart).Text)
    {
    }

    /// <summary>The description.</summary>
    public static SchemaType<T> Instance { get; } = new();

    /// <summary>An object with nothing set.</summary>
    internal static T New() => (T)T.Part(SchemaPart.ObjectPart).Value!;

    internal override SchemaObject Create() => New();

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

    private protected override ItemType[] LoadReferences() => T.Part(SchemaPart.ReferencesPart).Items ?? [];

    private protected override string LoadConstraints() => T.Part(SchemaPart.TablePart).Constraints ?? "";
}
