namespace KubeSharp.Meta.V1;

public sealed partial record LabelSelector
{
    /// <summary>Selects the objects that have all of the labels.</summary>
    /// <param name="labels">The labels; an empty map selects every object.</param>
    public static implicit operator LabelSelector(KMap<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return new() { MatchLabels = labels };
    }
}
