namespace KubeSharp.Rules.Values;

/// <summary>Forms of names that are or hold domains (k8s.io/apimachinery/pkg/util/validation). All of them refuse the empty text.</summary>
internal static class DomainFormats
{
    private const int LongestSignerPath = NameFormats.SubdomainLength + NameFormats.LabelLength + 1;

    /// <summary>A domain of at least three labels: the name of a webhook.</summary>
    public static string? FullyQualifiedName(string text) =>
        NameFormats.Dns1123Subdomain(text)
            ?? (text.Split('.').Length < 3 ? "use a domain with at least three parts, such as check.example.com" : null);

    /// <summary>A domain of at least two labels, none longer than 63 characters; may end with a dot.</summary>
    public static string? FullyQualifiedDomain(string text)
    {
        var name = text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        if (NameFormats.Dns1123Subdomain(name) is { } problem)
        {
            return problem;
        }

        var labels = name.Split('.');
        return labels.Length < 2
            ? "use a domain with at least two parts, such as example.com"
            : FirstProblem(labels, NameFormats.Dns1123Label);
    }

    /// <summary>A domain and a path: <c>example.com/ingress-controller</c>.</summary>
    public static string? DomainPrefixedPath(string text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0 || slash == text.Length - 1)
        {
            return "use a domain and a path, such as example.com/ingress-controller";
        }

        return NameFormats.Dns1123Subdomain(text.Substring(0, slash)) is { } problem ? $"the part before '/' is a domain: {problem}"
            : text.Skip(slash + 1).All(IsPathCharacter) ? null
            : "the path holds a character that paths may not have";
    }

    /// <summary>The name of a signer of certificates (pkg/apis/core/validation, ValidateSignerName).</summary>
    public static string? SignerName(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2)
        {
            return "use a domain and a path, such as example.com/signer-name";
        }

        var labels = parts[0].Split('.');
        return NameFormats.TooLong(parts[0], NameFormats.SubdomainLength)
            ?? FirstProblem(labels, NameFormats.Dns1123Label)
            ?? (labels.Length < 2 ? "the part before '/' is a domain with at least two parts" : null)
            ?? FirstProblem(parts[1].Split('.'), NameFormats.Dns1123Subdomain)
            ?? NameFormats.TooLong(text, NameFormats.SubdomainLength + LongestSignerPath + 1);
    }

    /// <summary>A kind: letters and digits in any case.</summary>
    public static string? Kind(string text) => NameFormats.Dns1035Label(text.ToLowerInvariant());

    private static string? FirstProblem(string[] parts, NameFormat format) =>
        parts.Select(part => format(part)).FirstOrDefault(static problem => problem is not null);

    private static bool IsPathCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "/-._~%!$&'()*+,;=:".IndexOf(character) >= 0;
}
