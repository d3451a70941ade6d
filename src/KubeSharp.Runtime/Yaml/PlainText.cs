using System.Buffers;
using System.Runtime.CompilerServices;
using KubeSharp.Writing;

namespace KubeSharp.Yaml;

/// <summary>
/// Decides which texts may stand in YAML without quotes. Readers of YAML 1.1, YAML 1.2 and Go's mixture of both disagree on numbers,
/// booleans, nulls and dates, so only texts that none of them can take for anything else are plain: those that begin with a letter, hold
/// a few harmless characters and are no reserved word.
/// </summary>
internal static class PlainText
{
    private static readonly AsciiSet s_keyCharacters = new("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/");

    // A colon ends a key only before a blank or the end of the line, which cannot follow here but as the last character.
    private static readonly AsciiSet s_valueCharacters = new("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/:@=+");

    private static readonly SearchValues<char> s_exponentCharacters = SearchValues.Create("eE0123456789_+-");

    /// <summary>Writes a text that may stand unquoted as a value in block style.</summary>
    /// <returns>False when it may not; nothing is written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWriteValue(Utf8Output output, ReadOnlySpan<char> text) =>
        text.Length != 0
        && char.IsAsciiLetter(text[0])
        && text[^1] != ':'
        && !IsReserved(text)
        && output.TryAscii(text, s_valueCharacters);

    /// <summary>Writes a text that may stand unquoted as a key, in block style and in flow style.</summary>
    /// <returns>False when it may not; nothing is written.</returns>
    public static bool TryWriteKey(Utf8Output output, ReadOnlySpan<char> text) =>
        text.Length != 0
        && char.IsAsciiLetter(text[0])
        && !IsReserved(text)
        && output.TryAscii(text, s_keyCharacters);

    /// <summary>
    /// Whether a text is, in any case, one of the nulls and booleans of https://yaml.org/type/, a word that Go's strconv takes for a
    /// boolean or a number, or an exponent without digits before it (<c>e1</c>), which the readers of npm take for a number in YAML 1.1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsReserved(ReadOnlySpan<char> text) => (text[0] | 0x20) switch
    {
        'e' => !text.ContainsAnyExcept(s_exponentCharacters),
        'f' => Is(text, "f") || Is(text, "false"),
        'i' => Is(text, "inf") || Is(text, "infinity"),
        'n' => Is(text, "n") || Is(text, "no") || Is(text, "nan") || Is(text, "null"),
        'o' => Is(text, "on") || Is(text, "off"),
        't' => Is(text, "t") || Is(text, "true"),
        'y' => Is(text, "y") || Is(text, "yes"),
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
