using KubeSharp.TypeModel;
using KubeSharp.Yaml;

namespace KubeSharp.Writing;

/// <summary>Writes JSON, a member or an item a line.</summary>
internal sealed class JsonTreeWriter(Utf8Output output) : FlowTreeWriter(output)
{
    /// <inheritdoc/>
    protected override void BeginLine(int indent, bool leads)
    {
        if (!leads)
        {
            Output.Byte((byte)',');
        }

        Output.NewLine(indent);
    }

    /// <inheritdoc/>
    protected override void EndLine()
    {
    }

    /// <inheritdoc/>
    protected override void WriteKey(SchemaField field) => Output.Bytes(field.JsonKey);

    /// <inheritdoc/>
    protected override void WriteKey(string key)
    {
        QuotedText.Write(Output, key);
        Output.Bytes(": "u8);
    }

    /// <inheritdoc/>
    protected override void WriteText(string text, int indent) => QuotedText.Write(Output, text);

    /// <inheritdoc/>
    protected override void WriteNumber(string digits) => NumberText.WriteJson(Output, digits);

    /// <inheritdoc/>
    protected override bool IsLinePerItem(KList list) => true;
}
