using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Remedies;

/// <summary>Lets a probe without handler ask the one port of its container.</summary>
internal static class ProbeRemedy
{
    private static readonly string[] s_handlers = ["exec", "httpGet", "tcpSocket", "grpc"];

    public static IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var probe = finding.Node;
        if (probe.Name is not ("readinessProbe" or "livenessProbe" or "startupProbe") || !s_handlers.All(handler => probe[handler].IsAbsent)
            || probe.Parent!["ports"] is not { IsOpen: false, Items: [var port] } || PortOf(port) is not { } target)
        {
            yield break;
        }

        var http = Suggestion.Of(
            probe["httpGet"],
            SuggestedValue.OfObject(("path", SuggestedValue.OfText("/")), ("port", target)),
            "Probe by an HTTP request",
            "probe-http");
        var tcp = Suggestion.Of(probe["tcpSocket"], SuggestedValue.OfObject(("port", target)), "Probe by a TCP connection", "probe-tcp");
        if (port["name"].Text is { } name && name.StartsWith("http", StringComparison.Ordinal))
        {
            yield return http;
        }

        yield return tcp;
    }

    private static SuggestedValue? PortOf(RuleNode port) =>
        port["name"].Text is { Length: > 0 } name ? SuggestedValue.OfText(name)
        : port["containerPort"].Integer is { } number ? SuggestedValue.OfNumber(number)
        : null;
}
