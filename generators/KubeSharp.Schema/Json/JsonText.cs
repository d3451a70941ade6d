using System.Globalization;
using System.Text;

namespace KubeSharp.Schema.Json;

/// <summary>Writes strings as JSON, in ASCII, so that the bytes of a file depend on no encoding.</summary>
internal static class JsonText
{
    public static StringBuilder AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                text.Append("\\n");
            }
            else if (c is >= ' ' and <= '~')
            {
                text.Append(c);
            }
            else
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return text.Append('"');
    }
}
