using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Reading;

/// <summary>A kind that has a field of every kind of field.</summary>
public sealed record Widget : KubernetesObject, ISchemaObject<Widget>
{
    private readonly FieldValue[] _values = new FieldValue[20];

    protected internal override SchemaType SchemaType => SchemaType<Widget>.Instance;

    public FieldValue this[string field] => _values[SchemaType.FindField(field)!.Index];

    public bool Equals(Widget? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Widget>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Widget()),
        SchemaPart.TablePart => SchemaPart.Table(
            """
            Widget	example.org/v1	Widget	N	
            o metadata
            s text
            e mode
            t time
            u microTime
            y bytes
            i int32
            l int64
            d number
            b flag
            q quantity
            p port
            v value
            o child
            [s texts
            {s labels
            {q limits
            s? nullableText
            [c matrix
            [o children
            """u8),
        _ => SchemaPart.References(
            SchemaType<ObjectMeta>.Instance,
            ItemType.Enum<Mode>(),
            SchemaType<Widget>.Instance,
            ItemType.ListOf<int>(ItemType.Int32),
            SchemaType<Widget>.Instance),
    };

    protected internal override FieldValue GetField(int index) => _values[index];

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value) => _values[index] = value;
}
