using System.Numerics;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>Equality and order (https://github.com/google/cel-spec/blob/master/doc/langdef.md#equality).</summary>
internal static class CelEquality
{
    /// <summary>Both; null where a hole decides.</summary>
    public static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    /// <summary>
    /// Whether two values are equal; null where a hole decides. Values of different types are not equal, numbers excepted.
    /// </summary>
    public static bool? AreEqual(CelValue one, CelValue other)
    {
        if (one.Kind >= CelKind.Unknown || other.Kind >= CelKind.Unknown)
        {
            return null;
        }

        if (one.IsNumber && other.IsNumber)
        {
            return CompareNumbers(one, other) == 0;
        }

        if (one.Kind != other.Kind)
        {
            return false;
        }

        return one.Kind switch
        {
            CelKind.Null => true,
            CelKind.Boolean => one.IsTrue == other.IsTrue,
            CelKind.Text => string.Equals(one.Text, other.Text, StringComparison.Ordinal),
            CelKind.Bytes => CompareBytes(one.Bytes, other.Bytes) == 0,
            CelKind.Timestamp => one.Instant == other.Instant,
            CelKind.Duration => one.Nanoseconds == other.Nanoseconds,
            CelKind.List => one.List.EqualTo(other.List),
            CelKind.Map => one.Map.EqualTo(other.Map),
            CelKind.Type => one.Type.Name == other.Type.Name,
            CelKind.Optional => one.Held is null || other.Held is null ? one.Held == other.Held : AreEqual(one.Held, other.Held),
            _ => one.Opaque.Type.Name == other.Opaque.Type.Name && one.Opaque.Content.Equals(other.Opaque.Content),
        };
    }

    /// <summary>The order of two values; null where they have none.</summary>
    public static int? Compare(CelValue one, CelValue other)
    {
        if (one.IsNumber && other.IsNumber)
        {
            return CompareNumbers(one, other);
        }

        if (one.Kind != other.Kind)
        {
            return null;
        }

        return one.Kind switch
        {
            CelKind.Boolean => one.IsTrue.CompareTo(other.IsTrue),
            CelKind.Text => CompareTexts(one.Text, other.Text),
            CelKind.Bytes => CompareBytes(one.Bytes, other.Bytes),
            CelKind.Timestamp => one.Instant.CompareTo(other.Instant),
            CelKind.Duration => one.Nanoseconds.CompareTo(other.Nanoseconds),
            _ => null,
        };
    }

    /// <summary>The order of code points, which that of UTF-16 is not beyond the basic plane.</summary>
    public static int CompareTexts(string one, string other)
    {
        var count = Math.Min(one.Length, other.Length);
        for (var i = 0; i < count; i++)
        {
            var (left, right) = (one[i], other[i]);
            if (left != right)
            {
                return char.IsSurrogate(left) == char.IsSurrogate(right) ? left.CompareTo(right) : char.IsSurrogate(left) ? 1 : -1;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int CompareBytes(byte[] one, byte[] other)
    {
        var count = Math.Min(one.Length, other.Length);
        for (var i = 0; i < count; i++)
        {
            if (one[i] != other[i])
            {
                return one[i].CompareTo(other[i]);
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    /// <summary>The order of numbers; null where one is not a number.</summary>
    private static int? CompareNumbers(CelValue one, CelValue other)
    {
        if (one.Kind == CelKind.Double || other.Kind == CelKind.Double)
        {
            var (left, right) = (ToDouble(one), ToDouble(other));
            if (double.IsNaN(left) || double.IsNaN(right))
            {
                return null;
            }

            // Beyond 2^53 a conversion would lose digits.
            return double.IsInfinity(left) || double.IsInfinity(right) || (Math.Abs(left) < 9e15 && Math.Abs(right) < 9e15)
                ? left.CompareTo(right)
                : CompareExactly(one, other);
        }

        return one.Kind == other.Kind
            ? one.Kind == CelKind.Integer ? one.Integer.CompareTo(other.Integer) : one.Unsigned.CompareTo(other.Unsigned)
            : CompareExactly(one, other);
    }

    private static int CompareExactly(CelValue one, CelValue other)
    {
        var order = Whole(one).CompareTo(Whole(other));
        return order != 0 ? order : Fraction(one).CompareTo(Fraction(other));
    }

    private static BigInteger Whole(CelValue value) => value.Kind switch
    {
        CelKind.Integer => value.Integer,
        CelKind.Unsigned => value.Unsigned,
        _ => new(Math.Floor(value.Double)),
    };

    private static double Fraction(CelValue value) => value.Kind == CelKind.Double ? value.Double - Math.Floor(value.Double) : 0;

    private static double ToDouble(CelValue value) => value.Kind switch
    {
        CelKind.Integer => value.Integer,
        CelKind.Unsigned => value.Unsigned,
        _ => value.Double,
    };
}
