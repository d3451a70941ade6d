namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A map, or an object whose fields are its keys.</summary>
internal abstract class CelMap
{
    /// <summary>Whether there may be more entries than the known ones.</summary>
    public virtual bool IsOpen => false;

    /// <summary>The known keys, in order.</summary>
    public abstract IReadOnlyList<CelValue> Keys { get; }

    /// <summary>The value of a key; null when there certainly is none, unknown when there may be one.</summary>
    public abstract CelValue? Find(CelValue key);

    /// <summary>Whether two maps are equal; null where a hole decides.</summary>
    public bool? EqualTo(CelMap other)
    {
        if (!IsOpen && !other.IsOpen && Keys.Count != other.Keys.Count)
        {
            return false;
        }

        bool? result = IsOpen || other.IsOpen ? null : true;
        foreach (var key in Keys)
        {
            var value = Find(key);
            var equal = other.Find(key) is not { } counterpart ? false
                : value is null ? null
                : CelEquality.AreEqual(value, counterpart);
            if (equal == false)
            {
                return false;
            }

            result = CelEquality.And(result, equal);
        }

        return result;
    }
}
