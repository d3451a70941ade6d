using CsCheck;

namespace KubeSharp.Tests.Writing;

/// <summary>Makes texts and values without schema for property tests.</summary>
internal static class RandomTexts
{
    private static readonly string[] s_pieces =
    [
        "\n", "\n", "\n\n", " ", "  ", "\t", "\r", "\r\n", ":", ": ", "#", " #", "-", "- ", "---", "...", "?", "{", "}", "[", "]", ",",
        "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "=", "~", "<<", "0", "1", "9", "_", ".", "e", "E", "x", "o", "+", "/",
        "yes", "No", "null", "true", "a", "bc", "é", "日", "😀", "\0", "\u001B", "\u007F", "\u0085", "\u00A0", "\u2028", "\u2029", "\uFEFF",
        "\uFFFE", "\uFFFF", "\u200D", "T", "Z", "y", "n", "inf", "nan",
    ];

    /// <summary>Texts of nasty pieces, and lines of words.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (5, Gen.OneOf(s_pieces).Array[0, 8].Select(string.Concat)),
        (1, Gen.OneOf(NastyTexts.All.Where(text => text.Length < 100).ToArray())),
        (2, Gen.OneOf("a line", "  indented", "", "key: value", "\ttabbed", "# comment", "é").Array[0, 6]
            .Select(lines => string.Join('\n', lines))));

    private static Gen<KValue> Scalar { get; } = Gen.Frequency(
        (6, Text.Select(text => (KValue)text)),
        (1, Gen.Const(KValue.Null)),
        (1, Gen.Bool.Select(flag => (KValue)flag)),
        (1, Gen.Long.Select(number => (KValue)number)),
        (1, Gen.Double.Where(double.IsFinite).Select(number => (KValue)number)),
        (1, Gen.Select(Gen.Int[-99, 99], Gen.Int[0, 999], Gen.OneOf("", "e5", "E-7", "e+20", "E300"))
            .Select((whole, part, exponent) => KValue.FromNumberText(FormattableString.Invariant($"{whole}.{part}{exponent}")))));

    /// <summary>Maps, lists and scalars, nested.</summary>
    public static Gen<KValue> Value { get; } = ValueOf(4);

    private static Gen<KValue> ValueOf(int levels) => levels == 0
        ? Scalar
        : Gen.Frequency(
            (2, Scalar),
            (1, ValueOf(levels - 1).Array[0, 4].Select(items => (KValue)KList.Create<KValue>(items))),
            (1, Gen.Select(Text, ValueOf(levels - 1)).Array[0, 4].Select(entries =>
                (KValue)KMap.Create<KValue>(Array.ConvertAll(entries, entry => KeyValuePair.Create(entry.Item1, entry.Item2))))));
}
