using KubeSharp.TypeModel;

namespace KubeSharp.Writing;

/// <summary>
/// What the formats share: which members an object has and in which order. It calls the format for each member and keeps nothing: no tree,
/// no path.
/// </summary>
internal abstract class TreeWriter(Utf8Output output)
{
    /// <summary>Where the format writes to.</summary>
    protected Utf8Output Output { get; } = output;

    /// <summary>Writes an object that nothing surrounds, without a line break at its end.</summary>
    public abstract void WriteRoot(SchemaObject value, int indent);

    /// <summary>Writes a member of an object with a schema.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="indent">The column of the key.</param>
    /// <param name="leads">Whether this is the first member, as <see cref="WriteMembers"/> was told.</param>
    /// <param name="depth">How deep the object is nested.</param>
    protected abstract void WriteField(SchemaField field, FieldValue value, int indent, bool leads, int depth);

    /// <summary>Writes an entry of a map.</summary>
    protected abstract void WriteEntry(string key, FieldValue value, int indent, bool leads, int depth);

    /// <summary>Writes <c>apiVersion</c> or <c>kind</c>.</summary>
    protected abstract void WriteIdentity(string name, string value, int indent, bool leads);

    /// <summary>
    /// Writes the members of an object: apiVersion and kind where they are stated, the fields in the schema's order, then unknown ones.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="statesKind">Whether a kind states its apiVersion and kind; embedded ones do only where their source did.</param>
    /// <param name="indent">The column of the keys.</param>
    /// <param name="leads">What the format is told about the first member; it is told false about all others.</param>
    /// <param name="depth">How deep the object is nested.</param>
    /// <returns>False when there are none.</returns>
    protected bool WriteMembers(SchemaObject value, bool statesKind, int indent, bool leads, int depth)
    {
        var start = Output.Count;
        if (value is UntypedObject untyped)
        {
            leads = WriteEntries(untyped.Fields, indent, leads, depth) ? false : leads;
        }
        else if ((statesKind || value.Extras is not null) && value is KubernetesObject kind)
        {
            var apiVersion = statesKind ? kind.ApiVersion : kind.Extras?.ApiVersion;
            if (apiVersion is not null)
            {
                WriteIdentity("apiVersion", apiVersion, indent, leads);
                leads = false;
            }

            var name = statesKind ? kind.Kind : kind.Extras?.Kind;
            if (name is not null)
            {
                WriteIdentity("kind", name, indent, leads);
                leads = false;
            }
        }

        var fields = value.SchemaType.Fields;
        for (var i = 0; ; i++)
        {
            var held = value.NextField(ref i);
            if (held.Reference is null)
            {
                break;
            }

            WriteField(fields[i], held, indent, leads, depth);
            leads = false;
        }

        if (value.UnknownFields is { } unknown)
        {
            WriteUnknownFields(value, unknown, statesKind, indent, leads, depth);
        }

        return Output.Count != start;
    }

    /// <summary>Writes the entries of a map.</summary>
    /// <returns>False when there are none.</returns>
    protected bool WriteEntries(KMap map, int indent, bool leads, int depth)
    {
        map = map is KMap<KubernetesObject> resources ? Stating(resources) : map;
        var count = map.Count;
        for (var i = 0; i < count; i++)
        {
            WriteEntry(map.GetKey(i), map.GetValue(i), indent, leads, depth);
            leads = false;
        }

        return count != 0;
    }

    /// <summary>
    /// The value of a field that holds an object of any kind. Such an object states its kind, as it does where a value has no schema; the
    /// objects of all other fields are of the one kind that the schema knows.
    /// </summary>
    protected static FieldValue Stating(FieldValue value) => value.Reference is SchemaObject inner ? new((KValue)inner) : value;

    /// <summary>The list in which each object states its kind.</summary>
    protected static KList Stating(KList list) =>
        list is KList<KubernetesObject> resources ? ItemType.Value.CreateList([.. resources.Select(StatingItem)]) : list;

    /// <summary>One level deeper.</summary>
    /// <exception cref="UnwritableValueException">The value nests deeper than <see cref="WriterLimits.Depth"/>.</exception>
    protected static int Deeper(int depth) => depth < WriterLimits.Depth ? depth + 1 : throw new UnwritableValueException();

    /// <summary>Whether an object states a field otherwise than through its unknown fields: a reader would drop one of the two.</summary>
    internal static bool IsWritten(SchemaObject value, string name, bool statesKind) => value switch
    {
        UntypedObject untyped => untyped.Fields.ContainsKey(name),
        _ when value.SchemaType.FindField(name) is { } field => !value.GetField(field.Index).IsAbsent,
        KubernetesObject kind => name switch
        {
            "apiVersion" => statesKind || kind.Extras?.ApiVersion is not null,
            "kind" => statesKind || kind.Extras?.Kind is not null,
            _ => false,
        },
        _ => false,
    };

    /// <summary>Writes an integer, a boolean or a floating-point number.</summary>
    /// <exception cref="UnwritableValueException">There is no value, or a number that JSON does not have.</exception>
    protected void WriteScalar(FieldValue value)
    {
        if (value.IsInteger)
        {
            Output.Integer(value.Bits);
        }
        else if (value.IsBoolean)
        {
            WriteBoolean(value.Bits != 0);
        }
        else if (value.IsDouble)
        {
            Output.Number(value.DoubleValue);
        }
        else
        {
            throw new UnwritableValueException();
        }
    }

    /// <summary>Writes a boolean.</summary>
    protected void WriteBoolean(bool value) => Output.Bytes(value ? "true"u8 : "false"u8);

    private static KMap Stating(KMap<KubernetesObject> map) =>
        ItemType.Value.CreateMap([.. map.Select(static entry => KeyValuePair.Create(entry.Key, StatingItem(entry.Value)))]);

    private static FieldValue StatingItem(KubernetesObject? value) => value is null ? default : new((KValue)value);

    private void WriteUnknownFields(SchemaObject value, KMap<KValue> unknown, bool statesKind, int indent, bool leads, int depth)
    {
        foreach (var (name, held) in unknown)
        {
            if (IsWritten(value, name, statesKind))
            {
                throw new UnwritableValueException();
            }

            WriteEntry(name, new FieldValue(held), indent, leads, depth);
            leads = false;
        }
    }
}
