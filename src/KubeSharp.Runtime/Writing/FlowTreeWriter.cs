using KubeSharp.TypeModel;

namespace KubeSharp.Writing;

/// <summary>What KYAML and JSON share: braces and brackets, a member a line, two blanks a level.</summary>
internal abstract class FlowTreeWriter(Utf8Output output) : TreeWriter(output)
{
    /// <summary>The blanks of one level.</summary>
    protected const int Step = 2;

    /// <inheritdoc/>
    public sealed override void WriteRoot(SchemaObject value, int indent) => WriteObject(value, statesKind: true, indent, depth: 0);

    /// <summary>Begins the line of a member or an item.</summary>
    protected abstract void BeginLine(int indent, bool leads);

    /// <summary>Ends a member or an item.</summary>
    protected abstract void EndLine();

    /// <summary>Writes the key of a field, with colon and blank.</summary>
    protected abstract void WriteKey(SchemaField field);

    /// <summary>Writes any key, with colon and blank.</summary>
    protected abstract void WriteKey(string key);

    /// <summary>Writes a text whose key or item begins at a column.</summary>
    protected abstract void WriteText(string text, int indent);

    /// <summary>Writes a number that is kept as text.</summary>
    protected abstract void WriteNumber(string digits);

    /// <summary>Whether the items of a list that is not empty each begin a line.</summary>
    protected abstract bool IsLinePerItem(KList list);

    /// <inheritdoc/>
    protected sealed override void WriteField(SchemaField field, FieldValue value, int indent, bool leads, int depth)
    {
        BeginLine(indent, leads);
        WriteKey(field);
        WriteValue(field.Kind == FieldKind.Resource ? Stating(value) : value, indent, depth);
        EndLine();
    }

    /// <inheritdoc/>
    protected sealed override void WriteEntry(string key, FieldValue value, int indent, bool leads, int depth)
    {
        BeginLine(indent, leads);
        WriteKey(key);
        WriteValue(value, indent, depth);
        EndLine();
    }

    /// <inheritdoc/>
    protected sealed override void WriteIdentity(string name, string value, int indent, bool leads)
    {
        BeginLine(indent, leads);
        WriteKey(name);
        WriteText(value, indent);
        EndLine();
    }

    private void WriteValue(FieldValue value, int indent, int depth)
    {
        switch (value.Reference)
        {
            case string text:
                WriteText(text, indent);
                break;
            case SchemaObject inner:
                WriteObject(inner, statesKind: false, indent, Deeper(depth));
                break;
            case KList list:
                WriteList(list, indent, Deeper(depth));
                break;
            case KMap map:
                WriteMap(map, indent, Deeper(depth));
                break;
            case KValue free:
                WriteFree(free, indent, depth);
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteFree(KValue value, int indent, int depth)
    {
        switch (value.Kind)
        {
            case KValueKind.Null:
                Output.Bytes("null"u8);
                break;
            case KValueKind.Boolean:
                WriteBoolean(value.AsBoolean() == true);
                break;
            case KValueKind.Number:
                WriteNumber(value.NumberText!);
                break;
            case KValueKind.Object:
                WriteObject(value.AsObject()!, statesKind: true, indent, Deeper(depth));
                break;
            default:
                WriteValue(new FieldValue(value.Reference), indent, depth);
                break;
        }
    }

    private void WriteObject(SchemaObject value, bool statesKind, int indent, int depth)
    {
        Output.Byte((byte)'{');
        if (WriteMembers(value, statesKind, indent + Step, leads: true, depth))
        {
            Output.NewLine(indent);
        }

        Output.Byte((byte)'}');
    }

    private void WriteMap(KMap map, int indent, int depth)
    {
        Output.Byte((byte)'{');
        if (WriteEntries(map, indent + Step, leads: true, depth))
        {
            Output.NewLine(indent);
        }

        Output.Byte((byte)'}');
    }

    private void WriteList(KList list, int indent, int depth)
    {
        var count = list.Count;
        if (count == 0)
        {
            Output.Bytes("[]"u8);
            return;
        }

        list = Stating(list);
        Output.Byte((byte)'[');
        if (IsLinePerItem(list))
        {
            for (var i = 0; i < count; i++)
            {
                BeginLine(indent + Step, leads: i == 0);
                WriteValue(list.GetItem(i), indent + Step, depth);
                EndLine();
            }

            Output.NewLine(indent);
        }
        else
        {
            for (var i = 0; i < count; i++)
            {
                Output.Bytes(i == 0 ? default : ", "u8);
                WriteValue(list.GetItem(i), indent, depth);
            }
        }

        Output.Byte((byte)']');
    }
}
