using System.Numerics;
using KubeSharp.Rules.Values;

namespace KubeSharp;

public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable
{
    private QuantityAmount Amount
    {
        get
        {
            if (_text is null)
            {
                return new(_bits * QuantityAmount.NanosPerUnit, QuantityFormat.DecimalSI);
            }

            // The API server's decoder trims the text (Quantity.UnmarshalJSON).
            var problem = QuantityText.Read(_text.Trim(), out var parts);
            return problem is null ? parts.ToAmount() : throw Malformed(_text, problem);
        }
    }

    /// <summary>Adds. The sum keeps the notation of the first part, unless that is 0.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        left._text is null && right._text is null && !IsOverflow(left._bits, right._bits, out var sum)
            ? sum
            : Of(QuantityAmount.Add(left.Amount, right.Amount));

    /// <summary>Subtracts. The difference keeps the notation of the first part, unless that is 0.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left + -right;

    /// <summary>Negates.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    public static Quantity operator -(Quantity value) =>
        value._text is null && value._bits != long.MinValue ? -value._bits : Of(value.Amount with { Nanos = -value.Amount.Nanos });

    /// <summary>Multiplies.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    public static Quantity operator *(Quantity value, long factor) =>
        value._text is null && Math.BigMul(value._bits, factor) is var product && product >= long.MinValue && product <= long.MaxValue
            ? (long)product
            : Of(value.Amount with { Nanos = value.Amount.Nanos * factor });

    /// <summary>Multiplies.</summary>
    /// <exception cref="FormatException">The text came from a manifest and is no quantity.</exception>
    public static Quantity operator *(long factor, Quantity value) => value * factor;

    /// <summary>
    /// Whether the amounts are equal: <c>1024Mi</c> and <c>1Gi</c> are. Malformed texts are equal when they are the same text.
    /// </summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Compares the amounts.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Compares the amounts.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Compares the amounts.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Compares the amounts.</summary>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    /// <exception cref="FormatException">A text came from a manifest and is no quantity.</exception>
    public int CompareTo(Quantity other) =>
        _text is null && other._text is null ? _bits.CompareTo(other._bits) : Amount.Nanos.CompareTo(other.Amount.Nanos);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException($"A quantity cannot be compared with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>
    /// Whether the amounts are equal: <c>1024Mi</c> and <c>1Gi</c> are. Malformed texts are equal when they are the same text.
    /// </summary>
    /// <param name="other">The quantity to compare with.</param>
    public bool Equals(Quantity other)
    {
        if (string.Equals(_text, other._text, StringComparison.Ordinal))
        {
            return _text is not null || _bits == other._bits;
        }

        return TryGetNanos(out var nanos) && other.TryGetNanos(out var others) && nanos == others;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        TryGetNanos(out var nanos) ? nanos.GetHashCode() : string.GetHashCode(_text, StringComparison.Ordinal);

    private static Quantity Of(QuantityAmount amount) => new(amount.ToCanonicalText(), 0);

    private static bool IsOverflow(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0;
    }

    private bool TryGetNanos(out BigInteger nanos)
    {
        if (!IsValid)
        {
            nanos = default;
            return false;
        }

        nanos = Amount.Nanos;
        return true;
    }
}
