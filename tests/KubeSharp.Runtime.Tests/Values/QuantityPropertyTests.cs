using System.Globalization;
using System.Numerics;
using CsCheck;
using Xunit;

namespace KubeSharp.Tests.Values;

/// <summary>Quantities against an independent model: a rational number of two big integers.</summary>
public sealed class QuantityPropertyTests
{
    private static readonly (string Suffix, int Base, int Power)[] s_suffixes =
    [
        ("", 10, 0), ("n", 10, -9), ("u", 10, -6), ("m", 10, -3), ("k", 10, 3), ("M", 10, 6), ("G", 10, 9), ("T", 10, 12), ("P", 10, 15),
        ("E", 10, 18), ("Ki", 2, 10), ("Mi", 2, 20), ("Gi", 2, 30), ("Ti", 2, 40), ("Pi", 2, 50), ("Ei", 2, 60),
        ("e3", 10, 3), ("E-3", 10, -3),
        ("e+12", 10, 12),
    ];

    private static readonly Gen<(string Text, BigInteger Nanos)> s_quantities = Gen.Select(
        Gen.Bool, Gen.String[Gen.Char['0', '9'], 1, 14], Gen.String[Gen.Char['0', '9'], 0, 12], Gen.Int[0, s_suffixes.Length - 1], Model);

    [Fact]
    public void The_amount_is_that_of_the_model() => s_quantities.Sample(item =>
    {
        var whole = item.Nanos / BigInteger.Pow(10, 9);
        if (whole >= long.MinValue / 2 && whole <= long.MaxValue / 2)
        {
            Assert.Equal((decimal)item.Nanos / 1_000_000_000m, ((Quantity)item.Text).ToDecimal());
        }
        else
        {
            Assert.True(BigInteger.Abs(NanosOf(((Quantity)item.Text * 1).ToString())) > long.MaxValue / 2);
        }
    });

    [Fact]
    public void The_canonical_form_is_the_shortest_of_its_amount() => s_quantities.Sample(item =>
    {
        var canonical = ((Quantity)item.Text).ToCanonicalString();
        Assert.Equal(item.Nanos, NanosOf(canonical));
        Assert.Equal(canonical, ((Quantity)canonical).ToCanonicalString());
        Assert.DoesNotContain('.', canonical);
        Assert.True(canonical.Length <= 4 || !canonical.EndsWith("000", StringComparison.Ordinal), canonical);
    });

    [Fact]
    public void Comparison_equality_and_hash_agree_with_the_model() => Gen.Select(s_quantities, s_quantities).Sample((left, right) =>
    {
        Quantity a = left.Text, b = right.Text;
        Assert.Equal(left.Nanos.CompareTo(right.Nanos), Math.Sign(a.CompareTo(b)));
        Assert.Equal(left.Nanos == right.Nanos, a == b);
        Quantity same = a.ToCanonicalString();
        Assert.Equal(a, same);
        Assert.Equal(a.GetHashCode(), same.GetHashCode());
    });

    [Fact]
    public void Arithmetic_agrees_with_the_model() => Gen.Select(
        s_quantities, s_quantities, Gen.Long[-1000, 1000]).Sample((left, right, factor) =>
    {
        Quantity a = left.Text, b = right.Text;
        Assert.Equal(left.Nanos + right.Nanos, NanosOf((a + b).ToString()));
        Assert.Equal(left.Nanos - right.Nanos, NanosOf((a - b).ToString()));
        Assert.Equal(left.Nanos * factor, NanosOf((a * factor).ToString()));
        Assert.Equal(-left.Nanos, NanosOf((-a).ToString()));
        Assert.Equal(a + b, b + a);
        Assert.Equal(left.Nanos + right.Nanos, NanosOf((a + b).ToCanonicalString()));
    });

    private static (string Text, BigInteger Nanos) Model(bool isNegative, string digits, string fraction, int suffix)
    {
        var (name, number, power) = s_suffixes[suffix];
        var dividend = BigInteger.Parse(digits + fraction, CultureInfo.InvariantCulture) * BigInteger.Pow(10, 9);
        var divisor = BigInteger.Pow(10, fraction.Length);
        dividend *= power > 0 ? BigInteger.Pow(number, power) : 1;
        divisor *= power < 0 ? BigInteger.Pow(number, -power) : 1;
        var nanos = (dividend + divisor - 1) / divisor;
        var cap = new BigInteger(long.MaxValue) * BigInteger.Pow(10, 9);
        nanos = number == 2 && nanos > cap ? cap : nanos;
        return ($"{(isNegative ? "-" : "")}{digits}{(fraction.Length == 0 ? "" : "." + fraction)}{name}", isNegative ? -nanos : nanos);
    }

    /// <summary>Reads a canonical text with the model's own eyes: a whole number and a suffix.</summary>
    private static BigInteger NanosOf(string canonical)
    {
        var end = canonical.AsSpan(1).IndexOfAnyExceptInRange('0', '9');
        var split = end < 0 ? canonical.Length : end + 1;
        var number = BigInteger.Parse(canonical[..split], CultureInfo.InvariantCulture) * BigInteger.Pow(10, 9);
        var suffix = canonical[split..];
        var (power, radix) = suffix.StartsWith('e')
            ? (int.Parse(suffix[1..], CultureInfo.InvariantCulture), 10)
            : s_suffixes.First(item => item.Suffix == suffix) is var known ? (known.Power, known.Base) : default;
        return power >= 0 ? number * BigInteger.Pow(radix, power) : number / BigInteger.Pow(radix, -power);
    }
}
