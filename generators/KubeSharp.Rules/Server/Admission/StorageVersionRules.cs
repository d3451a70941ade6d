using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Versions in which API servers store a resource (pkg/apis/apiserverinternal/validation); all but the name is status.</summary>
internal static class StorageVersionRules
{
    /// <summary>The form of the names: group, dot, resource.</summary>
    public static string? NameProblem(string text)
    {
        var dot = text.LastIndexOf('.');
        return dot < 0 ? "use a group and a resource, such as 'apps.deployments'"
            : NameFormats.Dns1123Subdomain(text.Substring(0, dot)) is { } group ? $"the group: {group}"
            : NameFormats.Dns1035Label(text.Substring(dot + 1)) is { } resource ? $"the resource: {resource}"
            : null;
    }

    public static void Check(RuleRun run, RuleNode manifest)
    {
        foreach (var server in manifest["status"]["storageVersions"].Items)
        {
            run.RequiredName(server["apiServerID"], NameFormats.Dns1123Subdomain);
            run.Required(server["encodingVersion"]);
        }
    }
}
