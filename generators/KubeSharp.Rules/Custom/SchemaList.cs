using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Functions;

namespace KubeSharp.Rules.Custom;

/// <summary>A list of a custom resource: a sequence, a set or a map, as the schema says.</summary>
internal sealed class SchemaList(SchemaValue value) : CelList([.. value.Items().Select(SchemaValues.Of)], value.Node.IsOpen)
{
    /// <summary>Whether the order of items does not count.</summary>
    public bool IsUnordered { get; } = value.Schema?.ListType is "set" or "map";

    public override bool? EqualTo(CelList other)
    {
        if (!IsUnordered || IsOpen || other.IsOpen)
        {
            return base.EqualTo(other);
        }

        return Items.Count != other.Items.Count
            ? false : CelEquality.And(SetFunctions.Contains(this, other), SetFunctions.Contains(other, this));
    }
}
