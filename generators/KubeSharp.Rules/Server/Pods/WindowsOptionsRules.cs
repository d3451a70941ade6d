using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>What security contexts hold for Windows (validateWindowsSecurityContextOptions).</summary>
internal static class WindowsOptionsRules
{
    private const int LongestSpecification = 64 * 1024;
    private const int LongestDomain = 255;
    private const int LongestUser = 104;
    private const int LongestNetBiosName = 15;
    private const string DomainExcludes = "\\/:*?\"<>|";
    private const string UserExcludes = "\"/\\:;|=,+*?<>@[]";

    public static void Check(RuleRun run, RuleNode options)
    {
        run.Named(options["gmsaCredentialSpecName"], NameFormats.Dns1123Subdomain);
        var specification = options["gmsaCredentialSpec"];
        if (specification.Text is { } text)
        {
            if (text.Length == 0)
            {
                run.Report(RuleCatalogue.RequiredField, specification, "'gmsaCredentialSpec' must not be empty: remove it, or set it");
            }
            else if (NameFormats.TooLong(text, LongestSpecification) is { } problem)
            {
                run.Report(RuleCatalogue.SizeLimit, specification, $"'gmsaCredentialSpec' {problem}");
            }
        }

        run.Named(options["runAsUserName"], UserName, RuleCatalogue.SecurityContext);
    }

    /// <summary>A user, or a domain, a backslash and a user.</summary>
    private static string? UserName(string text)
    {
        if (text.Length == 0)
        {
            return "the name is empty";
        }

        if (text.Any(static character => character is < ' ' or '\x7f'))
        {
            return "use no control characters";
        }

        var parts = text.Split('\\');
        return parts.Length > 2 ? "use at most one backslash, between a domain and a user"
            : parts.Length == 2 ? Domain(parts[0]) ?? User(parts[1])
            : User(parts[0]);
    }

    private static string? Domain(string domain)
    {
        if (NameFormats.TooLong(domain, LongestDomain) is { } problem)
        {
            return $"the domain {problem}";
        }

        var isNetBios = domain.Length is > 0 and <= LongestNetBiosName && domain[0] != '.'
            && domain.All(static character => DomainExcludes.IndexOf(character) < 0);
        return isNetBios || domain.Split('.').All(static part => NameFormats.Dns1123Label(part.ToLowerInvariant()) is null)
            ? null
            : "the domain is neither a NetBIOS name nor a DNS name";
    }

    private static string? User(string user) =>
        user.Length == 0 ? "the user is empty"
        : NameFormats.TooLong(user, LongestUser) is { } problem ? $"the user {problem}"
        : user.All(static character => character is '.' or ' ') ? "the user has more than dots and spaces"
        : user.Any(static character => UserExcludes.IndexOf(character) >= 0) ? "the user contains none of \"/\\:;|=,+*?<>@[]"
        : null;
}
