using System.Buffers;
using System.Collections.Frozen;

namespace KubeSharp.Yaml;

/// <summary>
/// Decides which texts may stand in YAML without quotes. Readers of YAML 1.1, YAML 1.2 and Go's mixture of both disagree on numbers,
/// booleans, nulls and dates, so only texts that none of them can take for anything else are plain: those that begin with a letter, hold
/// a few harmless characters and are no reserved word.
/// </summary>
internal static class PlainText
{
    private const int LongestReserved = 8;

    // A bit for each first letter of a reserved word, at its place in the alphabet.
    private const uint ReservedInitials = (1 << 25) | (1 << 14) | (1 << 20) | (1 << 6) | (1 << 15) | (1 << 9) | (1 << 5);

    private static readonly SearchValues<char> s_keyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/");

    // A colon ends a key only before a blank or the end of the line, which cannot follow here but as the last character.
    private static readonly SearchValues<char> s_valueCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/:@=+");

    // The readers of npm in their YAML 1.1 mode take e1 for a number without digits before its exponent.
    private static readonly SearchValues<char> s_exponentCharacters = SearchValues.Create("eE0123456789_+-");

    // The nulls and booleans of https://yaml.org/type/ in any case, and the words that Go's strconv takes for booleans and numbers.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "y", "n", "t", "f", "no", "on", "off", "yes", "true", "null", "false", "inf", "nan", "infinity")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text may stand unquoted as a value in block style.</summary>
    public static bool IsValue(ReadOnlySpan<char> text) =>
        text.Length != 0
        && char.IsAsciiLetter(text[0])
        && !text.ContainsAnyExcept(s_valueCharacters)
        && text[^1] != ':'
        && !IsReserved(text);

    /// <summary>Whether a text may stand unquoted as a key, in block style and in flow style.</summary>
    public static bool IsKey(ReadOnlySpan<char> text) =>
        text.Length != 0
        && char.IsAsciiLetter(text[0])
        && !text.ContainsAnyExcept(s_keyCharacters)
        && !IsReserved(text);

    private static bool IsReserved(ReadOnlySpan<char> text) => ((ReservedInitials >> (text[0] & 31)) & 1) != 0 && IsReservedWord(text);

    private static bool IsReservedWord(ReadOnlySpan<char> text) => (text[0] | 0x20) == 'e'
        ? !text.ContainsAnyExcept(s_exponentCharacters)
        : text.Length <= LongestReserved && s_reserved.Contains(text);
}
