using System.Runtime.CompilerServices;
using KubeSharp.TypeModel;
using KubeSharp.Yaml;

namespace KubeSharp.Writing;

/// <summary>
/// Writes block-style YAML as kubectl prints it: two blanks a level, the dash of a list's item in the column of the list's key. A line
/// break stands before each line, so that an object or list may turn out to be empty after its key is written.
/// </summary>
internal sealed class YamlTreeWriter(Utf8Output output) : TreeWriter(output)
{
    private const int Step = 2;

    /// <inheritdoc/>
    public override void WriteRoot(SchemaObject value, int indent)
    {
        if (!WriteMembers(value, statesKind: true, indent, leads: true, depth: 0))
        {
            Output.Bytes("{}"u8);
        }
    }

    /// <inheritdoc/>
    protected override void WriteField(SchemaField field, FieldValue value, int indent, bool leads, int depth)
    {
        var key = field.YamlKey;
        if (key.Length > WriterLimits.KeyLength)
        {
            WriteEntry(field.Name, value, indent, leads, depth);
            return;
        }

        if (leads)
        {
            Output.Bytes(key);
        }
        else
        {
            Output.NewLine(indent, key);
        }

        switch (field.Kind)
        {
            case FieldKind.String or FieldKind.Enum or FieldKind.Bytes or FieldKind.Time or FieldKind.MicroTime
                when value.Reference is string text:
                WriteText(text, indent);
                break;
            case FieldKind.Int32 or FieldKind.Int64 when value.IsInteger:
                Output.Integer(value.Bits);
                break;
            case FieldKind.Object when value.Reference is SchemaObject inner:
                WriteObject(inner, statesKind: false, indent, onKeyLine: true, depth);
                break;
            case FieldKind.List when value.Reference is KList list:
                WriteList(list, indent, onKeyLine: true, depth);
                break;
            case FieldKind.Map when value.Reference is KMap map:
                WriteMap(map, indent, onKeyLine: true, depth);
                break;
            case FieldKind.Resource:
                WriteValue(Stating(value), indent, onKeyLine: true, depth);
                break;
            default:
                WriteValue(value, indent, onKeyLine: true, depth);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void WriteEntry(string key, FieldValue value, int indent, bool leads, int depth)
    {
        if (!leads)
        {
            Output.NewLine(indent);
        }

        var start = Output.Count;
        YamlKeys.Write(Output, key);
        if (Output.Count - start > WriterLimits.KeyLength)
        {
            // The explicit form, in which keys may be long.
            Output.Truncate(start);
            Output.Bytes("? "u8);
            YamlKeys.Write(Output, key);
            Output.NewLine(indent);
        }

        Output.Bytes(": "u8);
        WriteValue(value, indent, onKeyLine: true, depth);
    }

    /// <inheritdoc/>
    protected override void WriteIdentity(string name, string value, int indent, bool leads)
    {
        if (!leads)
        {
            Output.NewLine(indent);
        }

        Output.Text(name);
        Output.Bytes(": "u8);
        WriteText(value, indent);
    }

    /// <summary>Writes a value behind <c>key: </c>, or behind the dash of a list's item.</summary>
    private void WriteValue(FieldValue value, int indent, bool onKeyLine, int depth)
    {
        switch (value.Reference)
        {
            case string text:
                WriteText(text, indent);
                break;
            case SchemaObject inner:
                WriteObject(inner, statesKind: false, indent, onKeyLine, depth);
                break;
            case KList list:
                WriteList(list, indent, onKeyLine, depth);
                break;
            case KMap map:
                WriteMap(map, indent, onKeyLine, depth);
                break;
            case KValue free:
                WriteFree(free, indent, onKeyLine, depth);
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteFree(KValue value, int indent, bool onKeyLine, int depth)
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
                NumberText.WriteYaml(Output, value.NumberText!);
                break;
            case KValueKind.Object:
                WriteObject(value.AsObject()!, statesKind: true, indent, onKeyLine, depth);
                break;
            default:
                WriteValue(new FieldValue(value.Reference), indent, onKeyLine, depth);
                break;
        }
    }

    private void WriteObject(SchemaObject value, bool statesKind, int indent, bool onKeyLine, int depth)
    {
        var blank = Output.Count;
        DropBlank(onKeyLine);
        if (!WriteMembers(value, statesKind, indent + Step, leads: !onKeyLine, Deeper(depth)))
        {
            Output.Truncate(blank);
            Output.Bytes("{}"u8);
        }
    }

    private void WriteMap(KMap map, int indent, bool onKeyLine, int depth)
    {
        if (map.Count == 0)
        {
            Output.Bytes("{}"u8);
            return;
        }

        DropBlank(onKeyLine);
        WriteEntries(map, indent + Step, leads: !onKeyLine, Deeper(depth));
    }

    private void WriteList(KList list, int indent, bool onKeyLine, int depth)
    {
        var count = list.Count;
        if (count == 0)
        {
            Output.Bytes("[]"u8);
            return;
        }

        list = Stating(list);
        DropBlank(onKeyLine);
        var column = onKeyLine ? indent : indent + Step;
        var inner = Deeper(depth);
        for (var i = 0; i < count; i++)
        {
            if (i != 0 || onKeyLine)
            {
                Output.NewLine(column);
            }

            Output.Bytes("- "u8);
            WriteValue(list.GetItem(i), column, onKeyLine: false, inner);
        }
    }

    private void WriteText(string text, int indent)
    {
        if (!PlainText.TryWriteValue(Output, text))
        {
            WriteGuardedText(text, indent);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteGuardedText(string text, int indent)
    {
        if (QuotedText.TryWriteHarmless(Output, text))
        {
            return;
        }

        if (text.Contains('\n') && LiteralText.IsPossible(text))
        {
            LiteralText.Write(Output, text, indent + Step);
        }
        else
        {
            QuotedText.Write(Output, text);
        }
    }

    /// <summary>Nothing but a line break may follow the colon of a key whose value stands on the next lines.</summary>
    private void DropBlank(bool onKeyLine)
    {
        if (onKeyLine)
        {
            Output.Truncate(Output.Count - 1);
        }
    }
}
