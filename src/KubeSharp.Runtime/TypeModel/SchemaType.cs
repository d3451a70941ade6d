using System.Text;
using KubeSharp.Rules.Custom;

namespace KubeSharp.TypeModel;

/// <summary>
/// The description of one generated type, which the shared code works from. Generated code carries it as a table of UTF-8 text:
/// a head line <c>name TAB apiVersion TAB kind TAB scope TAB keys [TAB *]</c> (the middle three empty for a type that is no kind; keys:
/// the fields, separated by commas, by which lists of the type are keyed; an asterisk for a type that preserves unknown fields), then a
/// line for each field, <c>type[options] BLANK name [TAB list-keys [TAB restriction]]</c>.
/// Types are <c>s t u y i l d b q p v r</c> (string, time, microtime, bytes, int32, int64, double, boolean, quantity, int-or-string,
/// value, object of any kind), <c>e o</c> (an open enum or an object, the next of the type's references), <c>[x</c> (list of x) and
/// <c>{x</c> (map of x), where x may also be <c>c</c> (a list or map, the next of the references). Options are <c>!</c> required,
/// <c>=</c> atomic, <c>+</c> set, <c>&amp;</c> retainKeys, <c>?</c> nullable. A restriction says in what the field's object, or the
/// objects of its list or map, fall short of their type: items separated by commas, <c>name</c> (this field does not exist here),
/// <c>name(items)</c> (inside what this field holds), <c>*</c> (no field exists here), <c>?name</c> (this field, though required by
/// the type, need not be given here) and <c>+name</c> (this field, which the type does not have, exists here).
/// </summary>
public abstract class SchemaType : ItemType
{
    private readonly Dictionary<string, SchemaField> _byName;
    private ItemType[]? _references;
    private StructuralSchema? _constraints;
    private bool _hasConstraints = true;

    private protected SchemaType(ReadOnlySpan<byte> table)
        : base(FieldKind.Object)
    {
        var headEnd = table.IndexOf((byte)'\n');
        var head = Encoding.UTF8.GetString(headEnd < 0 ? table : table[..headEnd]).Split('\t');
        Name = head[0];
        ApiVersion = head[1];
        Kind = head[2];
        IsNamespaced = head[3] == "N";
        ItemKeys = head[4].Length == 0 ? [] : head[4].Split(',');
        PreservesUnknownFields = head is [_, _, _, _, _, "*"];
        Fields = headEnd < 0 ? [] : ReadFields(table[(headEnd + 1)..]);
        _byName = new(Fields.Length, StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            _byName.Add(field.Name, field);
        }
    }

    /// <summary>The name of the C# type.</summary>
    public string Name { get; }

    /// <summary>The apiVersion of a kind; empty for other types.</summary>
    public string ApiVersion { get; }

    /// <summary>The kind; empty for types that are no kind.</summary>
    public string Kind { get; }

    /// <summary>Whether objects of the kind live in a namespace.</summary>
    public bool IsNamespaced { get; }

    /// <summary>The fields by which lists of this type are keyed; empty where no list is.</summary>
    public IReadOnlyList<string> ItemKeys { get; }

    /// <summary>
    /// Whether the API server keeps fields of the type's objects that its schema does not name
    /// (<c>x-kubernetes-preserve-unknown-fields</c>). Readers keep them too, in <see cref="SchemaObject.UnknownFields"/>, and find no fault
    /// with them, strict or not. Default: false, the API server drops or refuses such fields, and readers report them.
    /// </summary>
    public bool PreservesUnknownFields { get; }

    internal bool IsKind => Kind.Length != 0;

    internal SchemaField[] Fields { get; }

    /// <summary>
    /// Whether a stack has taken an object of this type in which shared types are restricted. The search of each added object finds that
    /// out on its way; to ask the types would load all that the kind refers to, most of which no object uses.
    /// </summary>
    internal bool MayMeetRestrictions { get; set; }

    /// <summary>The places of the fields that hold, or may hold, objects or maps: where a search through an object has to look.</summary>
    internal int[] NestingFields => field ??= [.. Fields.Where(static item => item.MayNest).Select(static item => item.Index)];

    /// <summary>What the schema of a custom resource asks of values beyond their types; null where it asks nothing.</summary>
    internal StructuralSchema? Constraints
    {
        get
        {
            if (_constraints is null && _hasConstraints)
            {
                var text = LoadConstraints();
                _hasConstraints = text.Length > 0;
                _constraints = _hasConstraints ? StructuralSchema.Parse(text) : null;
            }

            return _constraints;
        }
    }

    internal ItemType[] References => _references ??= LoadReferences();

    /// <summary>Finds a field by its name on the wire.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <returns>The field, or null.</returns>
    public SchemaField? FindField(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The type of the field's object, of a list's items or of a map's values.</summary>
    internal ItemType ItemOf(SchemaField field) =>
        field.Reference >= 0 ? References[field.Reference] : ScalarOf(field.ItemCode);

    /// <summary>What the objects in a field lack of their type; null when they lack nothing.</summary>
    internal FieldRestriction? RestrictionOf(SchemaField field) =>
        field.RestrictionText is { } text ? field.Restriction ??= FieldRestriction.Parse(text, ItemOf(field)) : null;

    internal abstract SchemaObject Create();

    private protected abstract ItemType[] LoadReferences();

    private protected abstract string LoadConstraints();

    private static SchemaField[] ReadFields(ReadOnlySpan<byte> lines)
    {
        var fields = new SchemaField[lines.Count((byte)'\n') + 1];
        var references = 0;
        for (var index = 0; index < fields.Length; index++)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 1)..];

            var blank = line.IndexOf((byte)' ');
            var code = line[..blank];
            var options = SchemaFieldOptions.None;
            while (OptionOf(code[^1]) is var option && option != SchemaFieldOptions.None)
            {
                options |= option;
                code = code[..^1];
            }

            var tab = line.IndexOf((byte)'\t');
            var name = Encoding.UTF8.GetString(tab < 0 ? line[(blank + 1)..] : line[(blank + 1)..tab]);
            var (keys, restriction) = tab < 0 ? ([], null) : ReadKeys(Encoding.UTF8.GetString(line[(tab + 1)..]));
            var refers = code[^1] is (byte)'o' or (byte)'e' or (byte)'c';
            var reference = refers ? references++ : -1;
            fields[index] = new SchemaField(index, name, KindOf(code[0]), options, keys, code[^1], reference, restriction);
        }

        return fields;
    }

    /// <summary>The columns behind a field's name.</summary>
    private static (string[] Keys, string? Restriction) ReadKeys(string columns)
    {
        var tab = columns.IndexOf('\t', StringComparison.Ordinal);
        var keys = tab < 0 ? columns : columns[..tab];
        return (keys.Length == 0 ? [] : keys.Split(','), tab < 0 ? null : columns[(tab + 1)..]);
    }

    private static SchemaFieldOptions OptionOf(byte code) => code switch
    {
        (byte)'!' => SchemaFieldOptions.Required,
        (byte)'=' => SchemaFieldOptions.Atomic,
        (byte)'+' => SchemaFieldOptions.Set,
        (byte)'&' => SchemaFieldOptions.RetainKeys,
        (byte)'?' => SchemaFieldOptions.Nullable,
        _ => SchemaFieldOptions.None,
    };

    private static ItemType ScalarOf(byte code) => KindOf(code) switch
    {
        FieldKind.String => String,
        FieldKind.Time => Time,
        FieldKind.MicroTime => MicroTime,
        FieldKind.Bytes => Bytes,
        FieldKind.Int32 => Int32,
        FieldKind.Int64 => Int64,
        FieldKind.Double => Double,
        FieldKind.Boolean => Boolean,
        FieldKind.Quantity => Quantity,
        FieldKind.IntOrString => IntOrString,
        FieldKind.Resource => Resource,
        _ => Value,
    };

    private static FieldKind KindOf(byte code) => code switch
    {
        (byte)'s' => FieldKind.String,
        (byte)'e' => FieldKind.Enum,
        (byte)'t' => FieldKind.Time,
        (byte)'u' => FieldKind.MicroTime,
        (byte)'y' => FieldKind.Bytes,
        (byte)'i' => FieldKind.Int32,
        (byte)'l' => FieldKind.Int64,
        (byte)'d' => FieldKind.Double,
        (byte)'b' => FieldKind.Boolean,
        (byte)'q' => FieldKind.Quantity,
        (byte)'p' => FieldKind.IntOrString,
        (byte)'v' => FieldKind.Value,
        (byte)'r' => FieldKind.Resource,
        (byte)'o' => FieldKind.Object,
        (byte)'[' => FieldKind.List,
        (byte)'{' => FieldKind.Map,
        _ => throw new InvalidOperationException($"The table of a generated type has the unknown type code '{(char)code}'."),
    };
}
