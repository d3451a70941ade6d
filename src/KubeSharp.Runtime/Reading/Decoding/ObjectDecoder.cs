using KubeSharp.TypeModel;

namespace KubeSharp.Reading;

/// <summary>
/// Fills typed objects from nodes through the tables of their types. Nothing is lost: what a type does not know, or cannot hold, goes to
/// <see cref="SchemaObject.UnknownFields"/>.
/// </summary>
internal sealed class ObjectDecoder(ReadContext context, IReadOnlyList<IKindSource> kinds)
{
    private readonly FieldPath _path = new();
    private SchemaType? _outermost;

    /// <summary>Decodes an object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="node">A map.</param>
    /// <param name="isOutermost">Whether the type, which stands for one kind, gives the object's apiVersion and kind.</param>
    public SchemaObject Decode(SchemaType type, ManifestNode node, bool isOutermost)
    {
        var surrounding = _outermost;
        _outermost = type;
        var value = DecodeObject(type, node, isOutermost, restriction: null);
        _outermost = surrounding;
        return value;
    }

    private static ObjectExtras Stated(ObjectExtras? extras, NodeEntry entry) => entry.Key == "kind"
        ? (extras ?? new()) with { Kind = entry.Value.Text }
        : (extras ?? new()) with { ApiVersion = entry.Value.Text };

    private static void Keep(NodeEntry entry, ref KMap<KValue>? unknown) =>
        (unknown ??= new()).Put(entry.Key, NodeValues.ToValue(entry.Value));

    private SchemaObject DecodeObject(SchemaType type, ManifestNode node, bool isOutermost, FieldRestriction? restriction)
    {
        var value = type.Create();
        KMap<KValue>? unknown = null;
        ObjectExtras? extras = null;
        foreach (var entry in node.Entries)
        {
            if (type.FindField(entry.Key) is { } field)
            {
                DecodeField(value, field, entry, restriction, ref unknown);
            }
            else if (type.IsKind && entry.Key is "apiVersion" or "kind" && entry.Value.Kind is NodeKind.String or NodeKind.Null)
            {
                extras = isOutermost ? null : Stated(extras, entry);
            }
            else
            {
                if (!type.PreservesUnknownFields && restriction?.Adds(entry.Key) != true)
                {
                    ReportUnknown(type, entry, restriction);
                }

                Keep(entry, ref unknown);
            }
        }

        if (extras is not null || unknown is not null)
        {
            value.SetExtras(ObjectExtras.With(extras, unknown));
        }

        return value;
    }

    private void DecodeField(
        SchemaObject owner, SchemaField field, NodeEntry entry, FieldRestriction? restriction, ref KMap<KValue>? unknown)
    {
        var node = entry.Value;
        var isLacking = restriction is not null && restriction.Lacks(field.Index);
        if (isLacking)
        {
            ReportUnknown(FieldRestriction.Describe(owner.SchemaType, field, _outermost!), entry);
        }

        if (node.Kind == NodeKind.Null && field.Kind != FieldKind.Value)
        {
            // The API server reads null as absent, but where a schema says 'nullable' it keeps it.
            if (isLacking || (field.Options & SchemaFieldOptions.Nullable) != 0)
            {
                Keep(entry, ref unknown);
            }

            return;
        }

        _path.EnterField(field.Name);
        var type = owner.SchemaType;
        if (TryDecode(field.Kind, type.ItemOf(field), node, FieldRestriction.Under(restriction, type, field), out var value))
        {
            owner.SetField(field.Index, value);
        }
        else
        {
            Keep(entry, ref unknown);
        }

        _path.Leave();
    }

    /// <summary>Decodes a value that is not null, and reports what is wrong with it.</summary>
    /// <param name="kind">What the place holds.</param>
    /// <param name="type">The type of the object, or of the items of the list or map.</param>
    /// <param name="node">The value.</param>
    /// <param name="restriction">What the objects at the place lack of their type.</param>
    /// <param name="value">The value, when the place can hold it.</param>
    /// <returns>Whether the place can hold the value.</returns>
    private bool TryDecode(FieldKind kind, ItemType type, ManifestNode node, FieldRestriction? restriction, out FieldValue value)
    {
        value = default;
        switch (kind)
        {
            case FieldKind.Value:
                value = NodeValues.ToValue(node);
                return true;
            case FieldKind.Object:
                if (!Expect(NodeKind.Map, "a map", node))
                {
                    return false;
                }

                value = DecodeObject((SchemaType)type, node, isOutermost: false, restriction);
                return true;
            case FieldKind.Resource:
                return Expect(NodeKind.Map, "a Kubernetes object, which is a map", node) && TryDecodeResource(node, out value);
            case FieldKind.List:
                return Expect(NodeKind.List, "a list", node) && TryDecodeList(type, node, restriction, out value);
            case FieldKind.Map:
                return Expect(NodeKind.Map, "a map", node) && TryDecodeMap(type, node, restriction, out value);
            default:
                if (ScalarDecoder.Decode(kind, node, out value) is { } problem)
                {
                    context.Report(Severity.Error, problem.Id, problem.Message, node.Line, node.Column, _path.ToString());
                }

                return !value.IsAbsent;
        }
    }

    /// <summary>Decodes an object of any kind, as if it were a document.</summary>
    private bool TryDecodeResource(ManifestNode node, out FieldValue value)
    {
        var apiVersion = node.FindText("apiVersion");
        var kind = node.FindText("kind");
        if (string.IsNullOrEmpty(apiVersion) || string.IsNullOrEmpty(kind))
        {
            value = default;
            context.Report(
                Severity.Error,
                DiagnosticIds.NoKind,
                $"{DiagnosticText.MissingKind(apiVersion, kind)} missing: an object that may be of any kind states both, as texts",
                node.Line,
                node.Column,
                _path.ToString());
            return false;
        }

        value = kinds.Find(apiVersion, kind) is { } type
            ? Decode(type, node, isOutermost: true)
            : new UntypedObject(NodeValues.ToMap(node));
        return true;
    }

    private bool TryDecodeList(ItemType type, ManifestNode node, FieldRestriction? restriction, out FieldValue value)
    {
        var items = new FieldValue[node.Items.Count];
        var isWhole = true;
        for (var i = 0; i < items.Length; i++)
        {
            _path.EnterItem(i);
            isWhole &= TryDecodeItem(type, node.Items[i], restriction, out items[i]);
            _path.Leave();
        }

        value = isWhole ? type.CreateList(items) : default(FieldValue);
        return isWhole;
    }

    private bool TryDecodeMap(ItemType type, ManifestNode node, FieldRestriction? restriction, out FieldValue value)
    {
        var entries = new KeyValuePair<string, FieldValue>[node.Entries.Count];
        var isWhole = true;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = node.Entries[i];
            _path.EnterKey(entry.Key);
            isWhole &= TryDecodeItem(type, entry.Value, restriction, out var item);
            entries[i] = new(entry.Key, item);
            _path.Leave();
        }

        value = isWhole ? type.CreateMap(entries) : default(FieldValue);
        return isWhole;
    }

    private bool TryDecodeItem(ItemType type, ManifestNode node, FieldRestriction? restriction, out FieldValue value)
    {
        if (node.Kind != NodeKind.Null || type.FieldKind == FieldKind.Value)
        {
            return TryDecode(type.FieldKind, type.Inner ?? type, node, restriction, out value);
        }

        // Go's decoder makes the zero value of such a null. No type of ours can hold null there, so it is kept beside the type.
        value = default;
        context.Report(
            Severity.Warning,
            DiagnosticIds.WrongType,
            "null stands for an empty value here, which is hardly meant; write the value, or delete the line",
            node.Line,
            node.Column,
            _path.ToString());
        return false;
    }

    private bool Expect(NodeKind kind, string expected, ManifestNode node)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        var advice = kind == NodeKind.List ? "; write each item after a dash" : "";
        context.Report(
            Severity.Error,
            DiagnosticIds.WrongType,
            $"expected {expected}, found {DiagnosticText.KindOf(node)}{advice}",
            node.Line,
            node.Column,
            _path.ToString());
        return false;
    }

    private void ReportUnknown(SchemaType type, NodeEntry entry, FieldRestriction? restriction)
    {
        var near = context.CanSuggest ? FieldSuggestion.For(entry.Key, type, restriction) : null;
        var suggestion = near is null ? "" : $"; did you mean '{near}'?";
        ReportUnknown($"{type.Name} has no field '{DiagnosticText.Name(entry.Key)}'{suggestion}", entry);
    }

    private void ReportUnknown(string message, NodeEntry entry)
    {
        _path.EnterField(entry.Key);
        context.Report(context.StrictSeverity, DiagnosticIds.UnknownField, message, entry.Line, entry.Column, _path.ToString());
        _path.Leave();
    }
}
