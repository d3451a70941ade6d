namespace KubeSharp.Tests.Writing;

/// <summary>Texts that readers of YAML 1.1, YAML 1.2 or Go take for something else, or that writers have lost.</summary>
internal static class NastyTexts
{
    private static readonly string[] s_words =
    [
        "y", "yes", "n", "no", "true", "false", "on", "off", "null", "nil", "none", "nan", "inf", "infinity", "t", "f", "undefined",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "-0", "+0", "1", "+1", "-1", "007", "08", "09", "017", "0644", "0777", "+017", "0685230", "0o17", "0O17", "0o7", "0x1F",
        "0X1F", "+0x1", "-0x1", "0x", "0b101", "-0b1", "0B1", "1_000", "1_", "_1", "1__0", "0x_1", "685_230.15", "1e3_0", "1e10", "12e5",
        "1E3", "4e9", "684e2", "684e213", "0e0", "+12e03", "-2E+05", ".1e3", "1.e5", "1e400", "1e-400", "1e", "e1", "1e+", "1.", "5.",
        ".5", "-.5", "+.5", ".", "..", "-.", "1.20", "1.10", "1.0", "3.0", "1.2.3", "v1.2.3", "1.2.3-rc.1", "12345678901234567890",
        "18446744073709551616", "9223372036854775808", "0.1", "00.1", "1,000", "1:20", "12:30:45", "190:20:30", "-1:20", "1:20.5",
        "20:30:10.1", "0:0", "a:1", "1:a", ".inf", "-.inf", "+.inf", ".Inf", ".INF", "-.INF", ".nan", ".NaN", ".NAN", "1e1000000",
        "0xdeadbeef", "deadbeef", "1d", "500m", "160Gi", "1Ki", "5k", "25%", "1e3Gi", "٣", "１２", "½", "1١",
    ];

    private static readonly string[] s_dates =
    [
        "2024-01-01", "2024-1-1", "2024-01-01T10:00:00Z", "2024-01-01t10:00:00z", "2024-01-01 10:00:00", "2001-12-14 21:59:43.10 -5",
        "2001-12-15 2:59:43.10", "2024-01", "2024", "10:00", "24-01-01", "2024-13-45",
    ];

    private static readonly string[] s_indicators =
    [
        "", "~", "=", "<<", "<", ">", "|", "|-", ">-", "|2", "-", "--", "---", "...", "- a", "-a", "--port", "--port=80", "?", "? a",
        "?a", ":", ": ", ": a", ":a", "a:", "a: ", "a: b", "a:b", "a::b", "a :b", "#", "# a", "#a", "a#b", "a #b", "a# b", ",", ",a",
        "a,", "a,b", "a, b", "[", "]", "[]", "[a]", "[a", "a]", "{", "}", "{}", "{a}", "{a: b}", "{{ .Values.x }}", "${VAR}", "$(VAR)",
        "&", "&a", "&a b", "*", "*a", "* a", "!", "!a", "!!str a", "!!", "%", "%a", "%YAML 1.1", "%TAG ! x", "@", "@a", "a@b", "`", "`a`",
        "\"", "\"\"", "\"a\"", "a\"b", "'", "''", "'a'", "it's", "'a", "\"a", "\\", "\\n", "\\\\", "a\\", "\\u0041", "\\x41", "\\\"", "/",
        "/a", "a/b", "//", "a//b", "a=b", "=a", "a=", "a+b", "a==", "a=b=c", "http://x:80/?a=b&c=d#e",
        "registry.io/a/b:1.2@sha256:0123456789abcdef", "vllm/vllm-openai:v0.11.0", "a;b", "a|b", "a>b", "a<b", "a^b", "a(b)", "$ref",
        "__proto__", "constructor", "toString", "hasOwnProperty", "__proto__\n", "--- a", "... a", "a ---", "[[", "]]", "?:", "-:",
        "- - a", "dGVzdA==", "AAAA", "0AAA", "+/+/", "a.b-c_d/e", "-._/", "a-", "a.", "a/", "a_",
    ];

    private static readonly string[] s_blanks =
    [
        " ", "  ", "\t", " \t", "\t ", " a", "a ", "  a  ", "\ta", "a\t", "a\tb", "a  b", "a b", "a\t#b", "a \tb", "-\ta", ":\ta",
        "a:\tb", "?\ta", "\u00A0", "a\u00A0", "\u00A0a", "a\u00A0b", "\u3000a", "a\u2003", "\u200Ba", "a\u200B",
    ];

    private static readonly string[] s_lines =
    [
        "\n", "\n\n", "\n\n\n", " \n", "\n ", " \n ", "\t\n", "\n\t", "a\n", "a\n\n", "a\n\n\n", "a\n \n", "a\n\n ", "a\nb", "a\nb\n",
        "a\n\nb", "a\n\n\nb\n\n\n", "\na", "\n\na", "\na\n", "\n a", "\n\ta", " a\nb", " a\n b\n", "\ta\nb", "\ta\n\tb\n", "a\n b",
        "a\n\tb", "a\n  b\n c\n", "a \nb", "a\t\nb", "a\nb ", "a\nb\t", "a\n b \n", "a\n---\nb", "---\na", "---\n", "a\n---",
        "a\n...\nb\n", "...\n", "#\n", "# a\n# b\n", "a\n# b", "a # b\nc: d\n", "a: b\nc: d\n", "%\n", "%YAML 1.2\n---\n", "a\n%b\n",
        "- a\n- b\n", "? a\n: b\n", "{\n  \"a\": 1\n}\n", "[\n]\n", "key: |\n  text\n", "\"a\nb\"", "'a\nb'", "\\\n\\n\n",
        "all:\n\tgo build\n\tgo test\n", "#!/bin/sh\nset -eu\necho \"$HOME\"\n", "a\\\nb\\\n", "a\n\n b\n", "\n#a", "\n---\n",
        "\n\n\n a\n", "a\n\u00A0b\n", "a\u00A0\nb", "\u00A0a\nb", "|\n|\n", ">\na", "1\n2\n", "null\n", "true\n", "yes\n", "=\n", "<<\n",
        "~\n", "- \n", "a:\nb", "éü\nñ\n", "日本\n語\n", "😀\n😀\n",
    ];

    private static readonly string[] s_characters =
    [
        "\r", "\r\n", "a\r", "a\r\n", "a\rb", "a\r\nb\r\n", "a\n\rb", "\ra", "\0", "a\0b", "\u0001", "\a", "\b", "\v", "\f", "\u001B[0m",
        "\u001F", "\u007F", "a\u007Fb", "\u0080", "\u0085", "a\u0085b", "a\u0085\nb\n", "\u009F", "\u2028", "a\u2028b", "a\nb\u2028c\n",
        "\u2029", "a\u2029b\nc", "\uFEFF", "\uFEFFa", "a\uFEFFb", "a\uFEFF\nb\n", "\uFFFD", "\uFFFE", "\uFFFF", "a\uFFFEb\n", "\uE000",
        "\uD7FF", "😀", "a😀b", "👩‍👩‍👧", "🇩🇪", "\U0001FFFE", "\U0010FFFF", "\U00010000", "e\u0301", "é", "ß", "İ", "ı", "日本語", "العربية",
        "עברית", "\u202Ea", "a\u200Db", "\u00AD", "\u200E", "ª", "Ａ", "ÿ", "ﬀ", "ｎｕｌｌ", "yеs", "Ω: x", "é #x", "é\t", " é", "é ", "日\0本",
        "😀\u0085😀", "\u2060", "\uFFF9", "\u061C",
    ];

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. s_words.SelectMany(CasesOf)
            .Concat(s_numbers).Concat(s_dates).Concat(s_indicators).Concat(s_blanks).Concat(s_lines).Concat(s_characters)
            .Concat([new string('x', 5000), string.Concat(Enumerable.Repeat("word ", 400)), new string('\n', 300), new string(' ', 300)])
            .Append(AllLowCharacters)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string AllLowCharacters => string.Concat(Enumerable.Range(0, 0x180).Select(code => (char)code));

    private static IEnumerable<string> CasesOf(string word) =>
    [
        word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..], word[..^1] + char.ToUpperInvariant(word[^1]),
        word + ".", word + "-",
    ];
}
