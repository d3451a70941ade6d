using System.Globalization;

namespace KubeSharp.Rules.Values;

/// <summary>The forms of names that Kubernetes has. Lengths count bytes of UTF-8, as Go does.</summary>
internal static class NameFormats
{
    public const int LabelLength = 63;
    public const int SubdomainLength = 253;
    public const int LabelValueLength = 63;

    /// <summary>Any text: the API server leaves the name to whoever reads it.</summary>
    public static string? Any(string text) => null;

    /// <summary>A label as RFC 1123 defines it: <c>my-name</c>, <c>123-abc</c>.</summary>
    public static string? Dns1123Label(string text) =>
        TooLong(text, LabelLength) ?? (IsLabel(text, digitFirst: true) ? null : "use lower case letters, digits and '-', and begin and end with a letter or digit");

    /// <summary>A label as RFC 1035 defines it: begins with a letter.</summary>
    public static string? Dns1035Label(string text) =>
        TooLong(text, LabelLength) ?? (IsLabel(text, digitFirst: false) ? null : "use lower case letters, digits and '-', begin with a letter and end with a letter or digit");

    /// <summary>Labels joined by dots: <c>example.com</c>.</summary>
    public static string? Dns1123Subdomain(string text) =>
        TooLong(text, SubdomainLength)
        ?? (IsSubdomain(text, digitFirst: true) ? null : "use lower case letters, digits, '-' and '.', and begin and end each part with a letter or digit");

    /// <summary>A subdomain whose first label may be an asterisk.</summary>
    public static string? WildcardDns1123Subdomain(string text) =>
        TooLong(text, SubdomainLength)
        ?? (text.StartsWith("*.", StringComparison.Ordinal) && IsSubdomain(text.Substring(2), digitFirst: true)
            ? null
            : "begin with '*.' and go on with a domain in lower case");

    /// <summary>A subdomain that may be longer than others and hold underscores (relaxed DNS search paths, host names of services).</summary>
    public static string? Dns1123SubdomainWithUnderscore(string text) =>
        TooLong(text, SubdomainLength)
        ?? (text.Split('.').All(IsLabelWithUnderscore)
            ? null
            : "use lower case letters, digits, '-', '_' and '.', begin each part with a letter, a digit or one '_', "
                + "and end it with a letter or digit");

    /// <summary>A name with an optional domain before it: <c>app</c>, <c>example.com/app</c>; the form of label keys and resources.</summary>
    public static string? QualifiedName(string text)
    {
        var slash = text.IndexOf('/');
        if (slash != text.LastIndexOf('/'))
        {
            return "use at most one '/', between a domain and a name";
        }

        var name = text;
        if (slash >= 0)
        {
            var prefix = text.Substring(0, slash);
            name = text.Substring(slash + 1);
            if (prefix.Length == 0)
            {
                return "the part before '/' is empty";
            }

            if (Dns1123Subdomain(prefix) is { } problem)
            {
                return $"the part before '/' is a domain: {problem}";
            }
        }

        return name.Length == 0 ? "the name is empty"
            : TooLong(name, LabelLength) is { } tooLong ? $"the name {tooLong}"
            : IsQualifiedPart(name) ? null
            : "use letters, digits, '-', '_' and '.', and begin and end with a letter or digit";
    }

    /// <summary>A label's value; may be empty.</summary>
    public static string? LabelValue(string text) =>
        TooLong(text, LabelValueLength)
        ?? (text.Length == 0 || IsQualifiedPart(text) ? null : "use letters, digits, '-', '_' and '.', and begin and end with a letter or digit");

    /// <summary>A key of a ConfigMap or Secret, which becomes a file's name.</summary>
    public static string? ConfigMapKey(string text) =>
        TooLong(text, SubdomainLength)
        ?? (text.Length == 0 || !text.All(static character => IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            ? "use letters, digits, '-', '_' and '.'"
            : RelativeName(text));

    /// <summary>The name of an environment variable: any printable ASCII but '=' (relaxed since 1.34, KEP-4369).</summary>
    public static string? EnvironmentVariable(string text) =>
        text.Length == 0 ? "the name is empty"
        : text.All(static character => character is >= ' ' and <= '~' and not '=') ? null
        : "use printable ASCII characters other than '='";

    /// <summary>The name of a port: IANA_SVC_NAME of RFC 6335.</summary>
    public static string? PortName(string text)
    {
        if (TooLong(text, 15) is { } tooLong)
        {
            return tooLong;
        }

        if (text.Length == 0 || !text.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            return "use lower case letters, digits and '-'";
        }

        return !text.Any(static character => character is >= 'a' and <= 'z') ? "use at least one letter"
            : text.Contains("--") ? "use no two '-' in a row"
            : text[0] == '-' || text[text.Length - 1] == '-' ? "begin and end with a letter or digit"
            : null;
    }

    /// <summary>A name that becomes a segment of the API server's paths, as those of roles.</summary>
    public static string? PathSegment(string text) =>
        text is "." or ".." ? "'.' and '..' are directories"
        : text.Contains('/') || text.Contains('%') ? "use no '/' and no '%'"
        : null;

    /// <summary>A C identifier.</summary>
    public static string? CIdentifier(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(static character => IsAsciiLetterOrDigit(character) || character == '_')
            ? null
            : "use letters, digits and '_', and begin with no digit";

    /// <summary>How long a text is for Go.</summary>
    public static int ByteLength(string text) => System.Text.Encoding.UTF8.GetByteCount(text);

    public static string? TooLong(string text, int limit)
    {
        // Most texts are so short that no count of bytes is needed.
        var length = text.Length * 3 <= limit ? 0 : ByteLength(text);
        return length > limit
            ? string.Format(CultureInfo.InvariantCulture, "has {0} characters, {1} at most are allowed", length, limit)
            : null;
    }

    private static string? RelativeName(string text) =>
        text == "." ? "'.' is a directory"
        : text == ".." ? "'..' is a directory"
        : text.StartsWith("..", StringComparison.Ordinal) ? "begin with no '..'"
        : null;

    private static bool IsSubdomain(string text, bool digitFirst) =>
        text.Length > 0 && text.Split('.').All(part => IsLabel(part, digitFirst));

    private static bool IsLabel(string text, bool digitFirst)
    {
        if (text.Length == 0 || text[0] == '-' || text[text.Length - 1] == '-' || (!digitFirst && text[0] is >= '0' and <= '9'))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One underscore may be the first character; what follows it begins and ends as other labels do.</summary>
    private static bool IsLabelWithUnderscore(string text)
    {
        var label = text.Length > 0 && text[0] == '_' ? text.Substring(1) : text;
        return label.Length > 0 && label[0] != '_' && label[label.Length - 1] != '_' && IsLabel(label.Replace('_', 'a'), digitFirst: true);
    }

    private static bool IsQualifiedPart(string text)
    {
        if (!IsAsciiLetterOrDigit(text[0]) || !IsAsciiLetterOrDigit(text[text.Length - 1]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
