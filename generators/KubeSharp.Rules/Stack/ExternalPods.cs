namespace KubeSharp.Rules.Stack;

/// <summary>Pods that something outside of the app runs.</summary>
/// <param name="space">Their namespace; empty for any.</param>
/// <param name="labels">Labels that they have; they may have more.</param>
internal sealed class ExternalPods(string space, IReadOnlyList<KeyValuePair<string, string>> labels) : LabelledItem
{
    public override string Namespace => space;

    public override IReadOnlyList<KeyValuePair<string, string>> Labels => labels;

    /// <summary>Whoever names no label says only that there are pods; whoever names one expects a selector to use no other.</summary>
    public override bool MayHaveLabel(string key) => labels.Count == 0 || SystemLabels.AreAdded(key);
}
