namespace KubeSharp.Yaml;

/// <summary>Characters that the formats treat alike.</summary>
internal static class Characters
{
    /// <summary>
    /// What YAML's <c>c-printable</c> leaves out (controls, U+FFFE, U+FFFF), what YAML 1.1 takes for line breaks (NEL, LS, PS), and the
    /// byte order mark, which readers drop: these survive only as escapes.
    /// </summary>
    public static readonly string Unprintable = string.Concat(
        Enumerable.Range(0, 0x20)
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF])
            .Select(character => (char)character));
}
