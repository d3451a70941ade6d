namespace KubeSharp.Rules.Cel.Functions;

/// <summary>A URL, read as Go's url.ParseRequestURI reads it.</summary>
internal sealed record WebAddress(string Scheme, string Host, string EscapedPath, string Query)
{
    private string PortPart => Host.LastIndexOf(':') is var colon && colon > Host.LastIndexOf(']') ? Host.Substring(colon) : "";

    public string Port => PortPart.Length > 1 ? PortPart.Substring(1) : "";

    public string HostName
    {
        get
        {
            var name = Host.Substring(0, Host.Length - PortPart.Length);
            return name.StartsWith("[", StringComparison.Ordinal) && name.EndsWith("]", StringComparison.Ordinal)
                ? name.Substring(1, name.Length - 2)
                : name;
        }
    }

    /// <summary>The parts of a text; null when it is no URL.</summary>
    public static WebAddress? Parse(string text)
    {
        if (text.Length == 0 || text.Any(static letter => letter is < ' ' or '\x7F'))
        {
            return null;
        }

        if (text == "*")
        {
            return new("", "", "*", "");
        }

        if (SchemeOf(text) is not { } scheme)
        {
            return null;
        }

        var rest = scheme.Length == 0 ? text : text.Substring(scheme.Length + 1);
        var question = rest.IndexOf('?');
        var query = question < 0 ? "" : rest.Substring(question + 1);
        rest = question < 0 ? rest : rest.Substring(0, question);
        if (!rest.StartsWith("/", StringComparison.Ordinal))
        {
            // A part without slash is opaque behind a scheme, and nothing without.
            return scheme.Length > 0 ? new(scheme.ToLowerInvariant(), "", "", query) : null;
        }

        var host = "";
        if (rest.StartsWith("//", StringComparison.Ordinal) && (scheme.Length > 0 || !rest.StartsWith("///", StringComparison.Ordinal)))
        {
            var end = rest.IndexOf('/', 2);
            host = end < 0 ? rest.Substring(2) : rest.Substring(2, end - 2);
            rest = end < 0 ? "" : rest.Substring(end);
            host = host.Substring(host.LastIndexOf('@') + 1);
        }

        return IsHost(host) && HasSoundEscapes(rest) ? new(scheme.ToLowerInvariant(), host, rest, query) : null;
    }

    /// <summary>The scheme, which may be empty; null where a colon comes too early.</summary>
    private static string? SchemeOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                    break;
                case (>= '0' and <= '9') or '+' or '-' or '.' when i > 0:
                    break;
                case ':':
                    return i == 0 ? null : text.Substring(0, i);
                default:
                    return "";
            }
        }

        return "";
    }

    private static bool IsHost(string host)
    {
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var end = host.LastIndexOf(']');
            return end > 0 && IsPort(host.Substring(end + 1));
        }

        var colon = host.LastIndexOf(':');
        return (colon < 0 || IsPort(host.Substring(colon))) && host.IndexOfAny([' ', '<', '>', '"', '\\', '^', '`', '{', '|', '}']) < 0
            && HasSoundEscapes(host);
    }

    private static bool IsPort(string port) =>
        port.Length == 0 || (port[0] == ':' && port.Skip(1).All(static digit => digit is >= '0' and <= '9'));

    private static bool HasSoundEscapes(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !Uri.IsHexDigit(text[i + 1]) || !Uri.IsHexDigit(text[i + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
