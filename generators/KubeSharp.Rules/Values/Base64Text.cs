using System.Text;

namespace KubeSharp.Rules.Values;

/// <summary>Bytes as manifests write them.</summary>
internal static class Base64Text
{
    /// <summary>How many bytes a text stands for.</summary>
    public static int LengthOf(string text)
    {
        var characters = 0;
        foreach (var character in text)
        {
            characters += character is '=' or '\r' or '\n' ? 0 : 1;
        }

        return (int)(characters * 3L / 4);
    }

    /// <summary>The text that the bytes are in UTF-8; null where they are no base64.</summary>
    public static string? Decode(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
