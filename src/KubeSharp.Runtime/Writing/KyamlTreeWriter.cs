using KubeSharp.TypeModel;
using KubeSharp.Yaml;

namespace KubeSharp.Writing;

/// <summary>
/// Writes KYAML (KEP-5295): flow-style YAML in which every text is in double quotes, keys only where a reader could misread them, each
/// member and item ends with a comma, and the brackets of lists of objects stand beside their braces.
/// </summary>
internal sealed class KyamlTreeWriter(Utf8Output output) : FlowTreeWriter(output)
{
    /// <inheritdoc/>
    protected override void BeginLine(int indent, bool leads) => Output.NewLine(indent);

    /// <inheritdoc/>
    protected override void EndLine() => Output.Byte((byte)',');

    /// <inheritdoc/>
    protected override void WriteKey(SchemaField field)
    {
        if (field.YamlKey.Length <= WriterLimits.KeyLength)
        {
            Output.Bytes(field.YamlKey);
        }
        else
        {
            WriteKey(field.Name);
        }
    }

    /// <inheritdoc/>
    protected override void WriteKey(string key)
    {
        var start = Output.Count;
        YamlKeys.Write(Output, key);
        if (Output.Count - start > WriterLimits.KeyLength)
        {
            Output.Truncate(start);
            Output.Bytes("? "u8);
            YamlKeys.Write(Output, key);
            Output.Byte((byte)' ');
        }

        Output.Bytes(": "u8);
    }

    /// <inheritdoc/>
    protected override void WriteText(string text, int indent)
    {
        if (QuotedText.TryWriteHarmless(Output, text))
        {
            return;
        }

        if (text.Contains('\n'))
        {
            QuotedText.WriteFolded(Output, text, indent + Step);
        }
        else
        {
            QuotedText.Write(Output, text);
        }
    }

    /// <inheritdoc/>
    protected override void WriteNumber(string digits) => NumberText.WriteYaml(Output, digits);

    /// <inheritdoc/>
    protected override bool IsLinePerItem(KList list)
    {
        if (list.ItemKind != FieldKind.Value)
        {
            return list.ItemKind is not (FieldKind.Object or FieldKind.List or FieldKind.Map);
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list.GetItem(i).Reference is not KValue { Kind: KValueKind.Object or KValueKind.List or KValueKind.Map })
            {
                return true;
            }
        }

        return false;
    }
}
