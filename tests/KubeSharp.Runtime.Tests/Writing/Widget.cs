using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Writing;

/// <summary>A kind with a field of each sort, as the generator would write it but for the storage.</summary>
internal sealed record Widget : KubernetesObject, ISchemaObject<Widget>
{
    private readonly FieldValue[] _values = new FieldValue[20];

    public string? Text { init => _values[0] = value; }

    public Time? Time { init => _values[1] = value?.ToFieldValue() ?? default; }

    public MicroTime? MicroTime { init => _values[2] = value?.ToFieldValue() ?? default; }

    public Bytes? Bytes { init => _values[3] = value?.ToFieldValue() ?? default; }

    public int? Int32 { init => _values[4] = value; }

    public long? Int64 { init => _values[5] = value; }

    public double? Double { init => _values[6] = value; }

    public bool? Boolean { init => _values[7] = value; }

    public Quantity? Quantity { init => _values[8] = value; }

    public IntOrString? Port { init => _values[9] = value; }

    public KValue? Any { init => _values[10] = value; }

    public KList<string>? Texts { init => _values[11] = value; }

    public KMap<string>? Labels { init => _values[12] = value; }

    public Part? Part { init => _values[13] = value; }

    public KList<Part>? Parts { init => _values[14] = value; }

    public KMap<Part>? PartsByName { init => _values[15] = value; }

    public KMap<Quantity>? Limits { init => _values[16] = value; }

    public KList<KList<string>>? Rows { init => _values[17] = value; }

    public Widget? Embedded { init => _values[18] = value; }

    public KList<double>? Numbers { init => _values[19] = value; }

    protected internal override SchemaType SchemaType => SchemaType<Widget>.Instance;

    static SchemaPart ISchemaObject<Widget>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Widget()),
        SchemaPart.TablePart => SchemaPart.Table(
            """
            Widget	example.dev/v1	Widget	N	
            s text
            t time
            u microTime
            y bytes
            i int32
            l int64
            d double
            b boolean
            q quantity
            p port
            v any
            [s texts
            {s labels
            o part
            [o parts
            {o partsByName
            {q limits
            [c rows
            o embedded
            [d numbers
            """u8),
        _ => SchemaPart.References(
            SchemaType<Part>.Instance,
            SchemaType<Part>.Instance,
            SchemaType<Part>.Instance,
            ItemType.ListOf<string>(ItemType.String),
            SchemaType<Widget>.Instance),
    };

    public bool Equals(Widget? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    protected internal override FieldValue GetField(int index) => _values[index];

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value) => _values[index] = value;
}
