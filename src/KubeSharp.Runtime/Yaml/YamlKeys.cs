using KubeSharp.Writing;

namespace KubeSharp.Yaml;

/// <summary>The names of fields as the formats write them, made once for each field.</summary>
internal static class YamlKeys
{
    /// <summary>The name with colon and blank, quoted where a YAML reader could misread it: right in block style and in KYAML.</summary>
    public static byte[] Yaml(string name)
    {
        using var output = new Utf8Output(name.Length + 8);
        Write(output, name);
        output.Bytes(": "u8);
        return output.Written.ToArray();
    }

    /// <summary>The name in quotes with colon and blank.</summary>
    public static byte[] Json(string name)
    {
        using var output = new Utf8Output(name.Length + 8);
        QuotedText.Write(output, name);
        output.Bytes(": "u8);
        return output.Written.ToArray();
    }

    /// <summary>Writes a key without its colon.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<char> name)
    {
        if (!PlainText.TryWriteKey(output, name))
        {
            QuotedText.Write(output, name);
        }
    }
}
