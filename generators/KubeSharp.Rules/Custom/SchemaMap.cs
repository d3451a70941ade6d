using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Custom;

/// <summary>An object or a map of a custom resource; the fields of an object have the names that expressions use.</summary>
internal sealed class SchemaMap(SchemaValue value) : CelMap
{
    private IReadOnlyList<CelValue>? _keys;

    public override bool IsOpen => value.Node.IsOpen;

    public override IReadOnlyList<CelValue> Keys =>
        _keys ??= [.. value.Names().Select(name => CelValue.Of(IsObject ? CelNames.Escape(name) ?? name : name))];

    /// <summary>Whether names are those of fields, not keys.</summary>
    private bool IsObject => value.Schema is { AdditionalProperties: null };

    public override CelValue? Find(CelValue key)
    {
        if (key.Kind != CelKind.Text)
        {
            return null;
        }

        var name = IsObject && value.Schema!.NamesByEscaped.TryGetValue(key.Text, out var known) ? known : key.Text;
        var field = value.Field(name);
        return field.Node.IsAbsent && value.Has(name) == false ? null : SchemaValues.Of(field);
    }
}
