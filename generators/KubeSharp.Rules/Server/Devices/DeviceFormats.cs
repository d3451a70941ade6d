using KubeSharp.Rules.Server.Storage;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>The forms of names that devices have (pkg/apis/resource/validation). All of them refuse the empty text.</summary>
internal static class DeviceFormats
{
    private const int IdentifierLength = 32;

    /// <summary>The name of a driver: a domain in any case, as that of CSI drivers.</summary>
    public static string? Driver(string text) => PersistentVolumeSourceRules.DriverName(text);

    /// <summary>The name of a pool: domains joined by slashes.</summary>
    public static string? Pool(string text) =>
        NameFormats.TooLong(text, NameFormats.SubdomainLength)
        ?? text.Split('/').Select(static part => NameFormats.Dns1123Subdomain(part)).FirstOrDefault(static problem => problem is not null);

    /// <summary>The name of an attribute or capacity: an identifier of C, perhaps behind a domain.</summary>
    public static string? QualifiedName(string text)
    {
        var parts = text.Split('/');
        return parts.Length switch
        {
            1 => Identifier(text),
            2 => Driver(parts[0]) is { } problem ? $"the part before '/' is a domain: {problem}" : Identifier(parts[1]),

            // Not all releases refuse more of them.
            _ => null,
        };
    }

    /// <summary>The name of an attribute with its domain.</summary>
    public static string? FullyQualifiedName(string text) =>
        text.IndexOf('/') < 0 ? "put the domain of its driver before it, such as 'gpu.example.com/model'" : QualifiedName(text);

    /// <summary>A version of three numbers (https://semver.org).</summary>
    public static string? Version(string text)
    {
        var plus = text.IndexOf('+');
        var version = plus < 0 ? text : text.Substring(0, plus);
        var dash = version.IndexOf('-');
        var numbers = (dash < 0 ? version : version.Substring(0, dash)).Split('.');
        var isVersion = numbers.Length == 3
            && Array.TrueForAll(numbers, static part => part.Length > 0 && part.All(IsDigit) && (part.Length == 1 || part[0] != '0'))
            && (dash < 0 || Array.TrueForAll(version.Substring(dash + 1).Split('.'), IsPreRelease))
            && (plus < 0 || Array.TrueForAll(text.Substring(plus + 1).Split('.'), IsPart));
        return isVersion ? null : "use a version of the form of semver.org, such as '1.2.3'";
    }

    private static string? Identifier(string text) => NameFormats.TooLong(text, IdentifierLength) ?? NameFormats.CIdentifier(text);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsPreRelease(string text) => IsPart(text) && !(text.Length > 1 && text[0] == '0' && text.All(IsDigit));

    private static bool IsPart(string text) => text.Length > 0 && text.All(IsPartCharacter);

    private static bool IsPartCharacter(char character) =>
        IsDigit(character) || character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-';
}
