namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A list.</summary>
/// <param name="items">The known items.</param>
/// <param name="isOpen">Whether there may be more, anywhere.</param>
internal class CelList(IReadOnlyList<CelValue> items, bool isOpen = false)
{
    public static CelList Empty { get; } = new([]);

    public IReadOnlyList<CelValue> Items => items;

    public bool IsOpen => isOpen;

    /// <summary>Whether two lists are equal; null where a hole decides. Lists of a schema may be sets or maps.</summary>
    public virtual bool? EqualTo(CelList other)
    {
        if (IsOpen || other.IsOpen)
        {
            return null;
        }

        if (Items.Count != other.Items.Count)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < Items.Count && result != false; i++)
        {
            result = CelEquality.And(result, CelEquality.AreEqual(Items[i], other.Items[i]));
        }

        return result;
    }
}
