namespace KubeSharp.TypeModel;

/// <summary>A type that can stand in lists and maps: makes the collections of it that a reader needs.</summary>
public abstract class ItemType
{
    private protected ItemType(FieldKind fieldKind, ItemType? inner = null)
    {
        FieldKind = fieldKind;
        Inner = inner;
    }

    /// <summary>Texts.</summary>
    public static ItemType String { get; } = new ItemType<string>(FieldKind.String, static v => v.AsString()!);

    /// <summary>Times in seconds.</summary>
    public static ItemType Time { get; } = OfScalar<Time>(FieldKind.Time);

    /// <summary>Times in microseconds.</summary>
    public static ItemType MicroTime { get; } = OfScalar<MicroTime>(FieldKind.MicroTime);

    /// <summary>Bytes.</summary>
    public static ItemType Bytes { get; } = OfScalar<Bytes>(FieldKind.Bytes);

    /// <summary>32-bit integers.</summary>
    public static ItemType Int32 { get; } = new ItemType<int>(FieldKind.Int32, static v => v.AsInt32()!.Value);

    /// <summary>64-bit integers.</summary>
    public static ItemType Int64 { get; } = new ItemType<long>(FieldKind.Int64, static v => v.AsInt64()!.Value);

    /// <summary>Floating-point numbers.</summary>
    public static ItemType Double { get; } = new ItemType<double>(FieldKind.Double, static v => v.AsDouble()!.Value);

    /// <summary>Booleans.</summary>
    public static ItemType Boolean { get; } = new ItemType<bool>(FieldKind.Boolean, static v => v.AsBoolean()!.Value);

    /// <summary>Quantities.</summary>
    public static ItemType Quantity { get; } = new ItemType<Quantity>(FieldKind.Quantity, static v => v.AsQuantity()!.Value);

    /// <summary>Integers or texts.</summary>
    public static ItemType IntOrString { get; } = new ItemType<IntOrString>(FieldKind.IntOrString, static v => v.AsIntOrString()!.Value);

    /// <summary>Values without schema.</summary>
    public static ItemType Value { get; } = new ItemType<KValue>(FieldKind.Value, static v => v.As<KValue>()!);

    /// <summary>Objects of any kind.</summary>
    public static ItemType Resource { get; } =
        new ItemType<KubernetesObject>(FieldKind.Resource, static v => v.As<KubernetesObject>()!);

    /// <summary>What one item is.</summary>
    public FieldKind FieldKind { get; }

    /// <summary>The items of an item that is a list or a map itself; null for others.</summary>
    internal ItemType? Inner { get; }

    /// <summary>The item type of an open enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public static ItemType Enum<T>()
        where T : struct, IStringScalar<T> => EnumCache<T>.Instance;

    /// <summary>The item type of lists, for lists and maps of lists.</summary>
    /// <param name="item">The items of those lists.</param>
    /// <typeparam name="T">The C# type of the items.</typeparam>
    public static ItemType ListOf<T>(ItemType item)
        where T : notnull => new ItemType<KList<T>>(FieldKind.List, static v => v.As<KList<T>>()!, item);

    /// <summary>The item type of maps, for lists and maps of maps.</summary>
    /// <param name="item">The values of those maps.</param>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    public static ItemType MapOf<T>(ItemType item)
        where T : notnull => new ItemType<KMap<T>>(FieldKind.Map, static v => v.As<KMap<T>>()!, item);

    internal abstract KList CreateList(ReadOnlySpan<FieldValue> items);

    internal abstract KMap CreateMap(ReadOnlySpan<KeyValuePair<string, FieldValue>> entries);

    private static ItemType<T> OfScalar<T>(FieldKind kind)
        where T : struct, IStringScalar<T> => new(kind, static v => T.FromText(v.AsString()!));

    private static class EnumCache<T>
        where T : struct, IStringScalar<T>
    {
        public static readonly ItemType Instance = OfScalar<T>(FieldKind.Enum);
    }
}
