using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Remedies;

/// <summary>
/// Leads a probe or a hook to a port of its container: to the one whose name is nearly the same, or by naming the one without a name.
/// </summary>
internal static class PortNameRemedy
{
    public static IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var port = finding.Node;
        if (port is not { Name: "port", Text: { } text, Parent.Name: "httpGet" or "tcpSocket" }
            || PodParts.ContainerOf(port) is not { } container)
        {
            yield break;
        }

        var ports = container["ports"];
        var names = ports.Items.Select(static item => item["name"].Text).Where(static name => name is not null).ToList();
        if (names.Contains(text))
        {
            yield break;
        }

        if (TextDistance.Nearest(text, names) is { } nearest)
        {
            yield return Suggestion.OfText(port, nearest, $"Use the port '{nearest}'", "nearest-port");
        }

        var nameless = ports.Items.Where(static item => item["name"].IsAbsent).ToList();
        if (nameless is [var only] && !ports.IsOpen && NameFormats.PortName(text) is null)
        {
            yield return Suggestion.OfText(only["name"], text, $"Name {Describe(only)} '{text}'", "port-name");
        }
    }

    private static string Describe(RuleNode port) => port["containerPort"].Integer is { } number ? $"the port {number}" : "the port";
}
