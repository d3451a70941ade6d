using KubeSharp.Rules.Cel.Functions;
using KubeSharp.Rules.Patterns;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Custom;

/// <summary>
/// The formats of texts that the API server checks (k8s.io/kube-openapi/pkg/validation/strfmt); it takes any text for others.
/// </summary>
internal static class ValueFormats
{
    private const string Hexadecimal = "[0-9a-fA-F]";

    private static readonly Dictionary<string, string> s_patterns = new(StringComparer.Ordinal)
    {
        ["bsonobjectid"] = $"^{Hexadecimal}{{24}}$",
        ["uuid"] = $"^{Hexadecimal}{{8}}-?{Hexadecimal}{{4}}-?{Hexadecimal}{{4}}-?{Hexadecimal}{{4}}-?{Hexadecimal}{{12}}$",
        ["uuid3"] = $"^{Hexadecimal}{{8}}-?{Hexadecimal}{{4}}-?3{Hexadecimal}{{3}}-?{Hexadecimal}{{4}}-?{Hexadecimal}{{12}}$",
        ["uuid4"] = $"^{Hexadecimal}{{8}}-?{Hexadecimal}{{4}}-?4{Hexadecimal}{{3}}-?[89abAB]{Hexadecimal}{{3}}-?{Hexadecimal}{{12}}$",
        ["uuid5"] = $"^{Hexadecimal}{{8}}-?{Hexadecimal}{{4}}-?5{Hexadecimal}{{3}}-?[89abAB]{Hexadecimal}{{3}}-?{Hexadecimal}{{12}}$",
        ["hexcolor"] = "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
        ["byte"] = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
    };

    /// <summary>What is wrong with a text; null when nothing is, or when the format is not checked.</summary>
    public static string? Problem(string format, string text)
    {
        var isRight = format switch
        {
            "date" => IsDate(text),
            "date-time" or "datetime" => IsDateTime(text),
            "ipv4" => IsAddress(text, '.'),
            "ipv6" => IsAddress(text, ':'),
            "cidr" => NetworkRange.Parse(text) is not null || IsMapped(text),
            "uri" => WebAddress.Parse(text) is not null,
            "email" => text.IndexOf('@') > 0,
            "duration" => IsDuration(text),

            // An empty text is no group of four, and yet it is sound base64 to some versions.
            "byte" when text.Length == 0 => true,
            "k8s-short-name" => NameFormats.Dns1123Label(text) is null,
            "k8s-long-name" => NameFormats.Dns1123Subdomain(text) is null,
            _ => !s_patterns.TryGetValue(format, out var pattern) || GoPattern.Of(pattern).IsMatch(text) != false,
        };
        return isRight ? null : $"must be {Describe(format)}";
    }

    private static string Describe(string format) => format switch
    {
        "date" => "a date such as '2024-01-31'",
        "date-time" or "datetime" => "a time such as '2024-01-31T12:00:00Z'",
        "ipv4" => "an IPv4 address",
        "ipv6" => "an IPv6 address",
        "cidr" => "a range of addresses such as '10.0.0.0/8'",
        "uri" => "a URI such as 'https://example.com'",
        "email" => "an e-mail address",
        "duration" => "a duration such as '1h30m'",
        "byte" => "base64",
        _ => $"of the format '{format}'",
    };

    private static bool IsDigits(string text, int start, int count) =>
        start + count <= text.Length && text.Skip(start).Take(count).All(static digit => digit is >= '0' and <= '9');

    private static bool IsDate(string text) =>
        text.Length == 10
        && DateTime.TryParseExact(
            text,
            "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out _);

    /// <summary>The server looks at digits only, and takes any character before a fraction.</summary>
    private static bool IsDateTime(string text)
    {
        if (text.Length < 20 || !IsDate(text.Substring(0, 10)) || text[10] is not ('T' or 't'))
        {
            return false;
        }

        if (!IsDigits(text, 11, 2) || text[13] != ':' || !IsDigits(text, 14, 2) || text[16] != ':' || !IsDigits(text, 17, 2)
            || string.CompareOrdinal(text, 11, "23", 0, 2) > 0
            || string.CompareOrdinal(text, 14, "59", 0, 2) > 0
            || string.CompareOrdinal(text, 17, "59", 0, 2) > 0)
        {
            return false;
        }

        return GoPattern.Of("^(.[0-9]+)?([zZ]|([+-][0-9]{2}:[0-9]{2}))$").IsMatch(text.Substring(19)) != false;
    }

    private static bool IsMapped(string text) => text.StartsWith("::ffff:", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string text, char sign) =>
        (NetworkAddress.Parse(text) is not null || IsMapped(text)) && text.IndexOf(sign) >= 0;

    /// <summary>Also <c>3 days</c>; units are found by their first letters.</summary>
    private static bool IsDuration(string text) =>
        CelTime.Duration(text) is not null || GoPattern.Of("[0-9]+\\s*(n|u|µ|m|s|h|d|w)").IsMatch(text.ToLowerInvariant()) != false;
}
