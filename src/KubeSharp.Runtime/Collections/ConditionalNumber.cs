namespace KubeSharp;

/// <summary>
/// An entry that a map has only if a condition holds, its value an integer: the map it goes to decides whether that is an integer, a
/// quantity or a value without schema. Made by <see cref="Authoring.When(bool, string, long)"/>.
/// </summary>
public readonly struct ConditionalNumber
{
    private readonly bool _condition;
    private readonly string _key;
    private readonly long _value;

    internal ConditionalNumber(bool condition, string key, long value)
    {
        ArgumentNullException.ThrowIfNull(key);
        _condition = condition;
        _key = key;
        _value = value;
    }

    /// <summary>The entry as one of 32-bit integers.</summary>
    /// <exception cref="OverflowException">The number has more than 32 bits.</exception>
    public static implicit operator KeyValuePair<string, int>(ConditionalNumber entry) => new(entry._key, checked((int)entry._value));

    /// <summary>The entry as one of 64-bit integers.</summary>
    public static implicit operator KeyValuePair<string, long>(ConditionalNumber entry) => new(entry._key, entry._value);

    /// <summary>The entry as one of quantities.</summary>
    public static implicit operator KeyValuePair<string, Quantity>(ConditionalNumber entry) => new(entry._key, entry._value);

    /// <summary>The entry as one of values without schema.</summary>
    public static implicit operator KeyValuePair<string, KValue>(ConditionalNumber entry) => new(entry._key, entry._value);

    /// <summary>A map of quantities with the entry, or with none.</summary>
    public static implicit operator KMap<Quantity>(ConditionalNumber entry) => [.. entry];

    /// <summary>A map of values without schema with the entry, or with none.</summary>
    public static implicit operator KMap<KValue>(ConditionalNumber entry) => [.. entry];

    /// <summary>Goes through the entry, or through none.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the entry, or through none.</summary>
    public struct Enumerator
    {
        private bool _isAhead;

        internal Enumerator(ConditionalNumber entry)
        {
            Current = entry;
            _isAhead = entry._condition;
        }

        /// <summary>The entry.</summary>
        public ConditionalNumber Current { get; }

        /// <summary>Goes to the entry.</summary>
        /// <returns>False at the end.</returns>
        public bool MoveNext()
        {
            var isAhead = _isAhead;
            _isAhead = false;
            return isAhead;
        }
    }
}
