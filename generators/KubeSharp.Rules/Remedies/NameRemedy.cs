using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Remedies;

/// <summary>Names an object as its labels or its one container call it.</summary>
internal static class NameRemedy
{
    // The recommended label first (https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels).
    private static readonly string[] s_labels = ["app.kubernetes.io/name", "app", "k8s-app"];

    public static IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var name = finding.Node;
        if (name is { Name: "name", Parent: { Name: "metadata", Parent: { Parent: null } root } metadata }
            && FindName(root, metadata) is { } text)
        {
            yield return Suggestion.OfText(name, text, $"Name the object '{text}'", "object-name");
        }
    }

    private static string? FindName(RuleNode root, RuleNode metadata)
    {
        var template = root["spec"]["template"];
        var containers = (template.IsPresent ? template["spec"] : root["spec"])["containers"];
        return s_labels.Select(key => metadata["labels"][key].Text)
            .Concat(s_labels.Select(key => template["metadata"]["labels"][key].Text))
            .Append(containers is { IsOpen: false, Items: [var container] } ? container["name"].Text : null)
            .FirstOrDefault(static text => text is not null && NameFormats.Dns1123Label(text) is null);
    }
}
