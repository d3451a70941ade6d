namespace KubeSharp;

/// <summary>
/// An entry that a map has only if a condition holds, its value still a text: the map it goes to decides whether that is a text, a quantity
/// or a value without schema. Made by <see cref="Authoring.When(bool, string, string)"/>.
/// </summary>
public readonly struct ConditionalText
{
    private readonly bool _condition;
    private readonly string _key;
    private readonly string _value;

    internal ConditionalText(bool condition, string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        _condition = condition;
        _key = key;
        _value = value;
    }

    /// <summary>The entry as one of texts.</summary>
    public static implicit operator KeyValuePair<string, string>(ConditionalText entry) => new(entry._key, entry._value);

    /// <summary>The entry as one of quantities.</summary>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public static implicit operator KeyValuePair<string, Quantity>(ConditionalText entry) => new(entry._key, entry._value);

    /// <summary>The entry as one of values without schema.</summary>
    public static implicit operator KeyValuePair<string, KValue>(ConditionalText entry) => new(entry._key, entry._value);

    /// <summary>A map of texts with the entry, or with none.</summary>
    public static implicit operator KMap<string>(ConditionalText entry) => [.. entry];

    /// <summary>A map of quantities with the entry, or with none.</summary>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public static implicit operator KMap<Quantity>(ConditionalText entry) => [.. entry];

    /// <summary>A map of values without schema with the entry, or with none.</summary>
    public static implicit operator KMap<KValue>(ConditionalText entry) => [.. entry];

    /// <summary>Goes through the entry, or through none.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the entry, or through none.</summary>
    public struct Enumerator
    {
        private bool _isAhead;

        internal Enumerator(ConditionalText entry)
        {
            Current = entry;
            _isAhead = entry._condition;
        }

        /// <summary>The entry.</summary>
        public ConditionalText Current { get; }

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
