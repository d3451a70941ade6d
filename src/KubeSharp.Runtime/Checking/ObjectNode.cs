using KubeSharp.Rules.Tree;
using KubeSharp.TypeModel;

namespace KubeSharp.Checking;

/// <summary>An object of a program or a file as rules see it. Nothing is copied: a node is made when a rule looks at it.</summary>
internal sealed class ObjectNode : RuleNode
{
    private readonly FieldValue _value;
    private readonly FieldKind _kind;

    /// <summary>A whole object.</summary>
    public ObjectNode(KubernetesObject value)
    {
        _value = value;
        _kind = FieldKind.Object;
    }

    private ObjectNode(RuleNode parent, string name, FieldValue value, FieldKind kind)
        : base(parent, name)
    {
        _value = value;
        _kind = kind;
    }

    private ObjectNode(RuleNode parent, int index, FieldValue value, FieldKind kind)
        : base(parent, index)
    {
        _value = value;
        _kind = kind;
    }

    public override RuleNodeKind Kind => _value switch
    {
        { IsAbsent: true } => RuleNodeKind.Absent,
        { IsBoolean: true } => RuleNodeKind.Boolean,
        { IsInteger: true } or { IsDouble: true } => _kind == FieldKind.Quantity ? RuleNodeKind.Text : RuleNodeKind.Number,
        { Reference: KValue free } => KindOf(free),
        { Reference: KList } => RuleNodeKind.List,
        { Reference: KMap or SchemaObject } => RuleNodeKind.Object,
        _ => RuleNodeKind.Text,
    };

    public override string? Text => _value.Reference switch
    {
        string text => text,
        KValue { Kind: KValueKind.String } free => free.AsString(),
        KValue { Kind: KValueKind.Number } number when _kind == FieldKind.Quantity => number.NumberText,
        not null when _kind == FieldKind.Quantity => _value.AsQuantity()?.ToString(),
        _ => null,
    };

    public override long? Integer =>
        _value.Reference is KValue free ? free.AsInt64()
        : _value.IsInteger && _kind != FieldKind.Quantity ? _value.Bits
        : null;

    public override double? Number =>
        _value.Reference is KValue free ? free.AsDouble()
        : _value.IsDouble ? _value.DoubleValue
        : Integer;

    public override bool? Boolean =>
        _value.Reference is KValue free ? free.AsBoolean()
        : _value.IsBoolean ? _value.AsBoolean()
        : null;

    public override IReadOnlyList<RuleNode> Items => ContentOf(_value) switch
    {
        KList { Count: > 0 } list => ItemsOf(list),
        _ => [],
    };

    public override IReadOnlyList<RuleNode> Entries => ContentOf(_value) switch
    {
        KMap { Count: > 0 } map => EntriesOf(map),
        SchemaObject value => FieldsOf(value),
        _ => [],
    };

    public override RuleNode this[string name] => ContentOf(_value) switch
    {
        SchemaObject value => FieldOf(value, name),
        KMap map => EntryOf(map, name),
        _ => new AbsentNode(this, name),
    };

    private static object? ContentOf(FieldValue value) => value.Reference is KValue { Kind: not KValueKind.Number } free ? free.Reference : value.Reference;

    private static RuleNodeKind KindOf(KValue value) => value.Kind switch
    {
        KValueKind.Null => RuleNodeKind.Absent,
        KValueKind.Boolean => RuleNodeKind.Boolean,
        KValueKind.Number => RuleNodeKind.Number,
        KValueKind.String => RuleNodeKind.Text,
        KValueKind.List => RuleNodeKind.List,
        _ => RuleNodeKind.Object,
    };

    private ObjectNode[] ItemsOf(KList list)
    {
        var items = new ObjectNode[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new(this, i, list.GetItem(i), list.ItemKind);
        }

        return items;
    }

    private ObjectNode[] EntriesOf(KMap map)
    {
        var entries = new ObjectNode[map.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(this, map.GetKey(i), map.GetValue(i), map.ValueKind);
        }

        return entries;
    }

    private RuleNode FieldOf(SchemaObject value, string name)
    {
        if (value.SchemaType.FindField(name) is { } field && value.GetField(field.Index) is { IsAbsent: false } held)
        {
            return new ObjectNode(this, name, held, field.Kind);
        }

        return value switch
        {
            UntypedObject untyped => EntryOf(untyped.Fields, name),
            KubernetesObject kind when name == "apiVersion" => new ObjectNode(this, name, kind.ApiVersion, FieldKind.String),
            KubernetesObject kind when name == "kind" => new ObjectNode(this, name, kind.Kind, FieldKind.String),
            { UnknownFields: { } unknown } => EntryOf(unknown, name),
            _ => new AbsentNode(this, name),
        };
    }

    private RuleNode EntryOf(KMap map, string name)
    {
        for (var i = 0; i < map.Count; i++)
        {
            if (string.Equals(map.GetKey(i), name, StringComparison.Ordinal))
            {
                return new ObjectNode(this, name, map.GetValue(i), map.ValueKind);
            }
        }

        return new AbsentNode(this, name);
    }

    private List<RuleNode> FieldsOf(SchemaObject value)
    {
        var entries = new List<RuleNode>();
        var type = value.SchemaType;
        var index = 0;
        for (var held = value.NextField(ref index); !held.IsAbsent; held = value.NextField(ref index))
        {
            var field = type.Fields[index++];
            entries.Add(new ObjectNode(this, field.Name, held, field.Kind));
        }

        foreach (var (name, free) in (value as UntypedObject)?.Fields ?? value.UnknownFields ?? KMap<KValue>.Empty)
        {
            entries.Add(new ObjectNode(this, name, new FieldValue(free), FieldKind.Value));
        }

        return entries;
    }
}
