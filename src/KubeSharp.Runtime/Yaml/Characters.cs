namespace KubeSharp.Yaml;

/// <summary>Characters that the formats treat alike; written out, since a program that starts should not compute them.</summary>
internal static class Characters
{
    /// <summary>Printable ASCII but for the two that double quotes escape.</summary>
    public const string Harmless = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    /// <summary>
    /// What YAML's <c>c-printable</c> leaves out (controls, U+FFFE, U+FFFF), what YAML 1.1 takes for line breaks (NEL, LS, PS), and the
    /// byte order mark, which readers drop: these survive only as escapes.
    /// </summary>
    public const string Unprintable = UnprintableInLines + "\t\n";

    /// <summary>The same without tab and line feed, which a literal block holds as they are.</summary>
    public const string UnprintableInLines =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000D\u000E\u000F\u0010"
        + "\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
        + "\u2028\u2029\uFEFF\uFFFE\uFFFF";
}
