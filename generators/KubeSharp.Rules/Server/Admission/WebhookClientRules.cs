using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>How the API server reaches a webhook (k8s.io/apiserver/pkg/util/webhook, validation.go).</summary>
internal static class WebhookClientRules
{
    private const string Scheme = "https://";

    /// <summary>Checks a client configuration, which has a URL or a service.</summary>
    public static void Check(RuleRun run, RuleNode client)
    {
        var url = client["url"];
        var service = client["service"];
        if (url.IsAbsent && service.IsAbsent)
        {
            run.Report(RuleCatalogue.ExactlyOne, client, "nothing says where the webhook is: set 'service' or 'url'");
        }
        else if (run.AtMostOne(client, "address", "service", "url"))
        {
            CheckUrl(run, url);
            CheckService(run, service);
        }
    }

    private static void CheckUrl(RuleRun run, RuleNode url)
    {
        if (url.Text is { } text && UrlProblem(text) is { } problem)
        {
            run.Report(RuleCatalogue.ValueSyntax, url, $"the URL is not valid: {problem}");
        }
    }

    private static string? UrlProblem(string text)
    {
        if (text.Any(static character => character is < ' ' or '\x7f'))
        {
            return "it holds a control character";
        }

        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return "begin with 'https://' and a host";
        }

        var end = text.IndexOfAny(['/', '?', '#'], Scheme.Length);
        var host = end < 0 ? text.Substring(Scheme.Length) : text.Substring(Scheme.Length, end - Scheme.Length);
        var hash = text.IndexOf('#');
        var query = text.IndexOf('?');
        return host.Contains('@') ? "user information is not allowed"
            : host.Length == 0 ? "the host is missing"
            : host.IndexOfAny([' ', '\\', '^', '`', '{', '|', '}']) >= 0 ? "the host holds a character that hosts may not have"
            : !HasSoundPort(host) ? "the port is no number"
            : hash >= 0 && hash < text.Length - 1 ? "a fragment ('#...') is not allowed"
            : query >= 0 && (hash < 0 || query < hash) && query < (hash < 0 ? text.Length : hash) - 1 ? "a query ('?...') is not allowed"
            : !HasSoundEscapes(text) ? "'%' begins an escape of two hexadecimal digits"
            : null;
    }

    private static bool HasSoundPort(string host)
    {
        var bracket = host.LastIndexOf(']');
        var colon = host.IndexOf(':', Math.Max(bracket, 0));
        return (colon < 0 && (bracket < 0 || bracket == host.Length - 1))
            || (colon >= 0
                && (bracket < 0 || colon == bracket + 1)
                && host.Skip(colon + 1).All(static digit => digit is >= '0' and <= '9'));
    }

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

    private static void CheckService(RuleRun run, RuleNode service)
    {
        if (!service.IsPresent)
        {
            return;
        }

        run.Required(service["name"]);
        run.Required(service["namespace"]);
        run.InRange(service["port"], 1, ushort.MaxValue);
        var path = service["path"];
        if (path.Text is { } text && PathProblem(text) is { } problem)
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} is not valid: {problem}");
        }
    }

    private static string? PathProblem(string text)
    {
        if (text is "" or "/")
        {
            return null;
        }

        if (text[0] != '/')
        {
            return "begin with '/'";
        }

        var steps = text.Substring(1);
        steps = steps.EndsWith("/", StringComparison.Ordinal) ? steps.Substring(0, steps.Length - 1) : steps;
        return steps.Split('/').Select(NameFormats.Dns1123Subdomain).FirstOrDefault(static problem => problem is not null) is { } wrong
            ? $"in each part {wrong}"
            : null;
    }
}
