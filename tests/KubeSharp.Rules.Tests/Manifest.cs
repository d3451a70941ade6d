using KubeSharp.Checking;
using KubeSharp.Rules.Server;

namespace KubeSharp.Rules.Tests;

/// <summary>Manifests as tests write them.</summary>
internal static class Manifest
{
    private static readonly ManifestReader s_reader = new([KubernetesKinds.Instance], new() { Strict = true });

    /// <summary>What is found in a manifest, each finding as its id and place; errors of reading come first.</summary>
    public static IReadOnlyList<string> Check(string yaml)
    {
        var read = s_reader.Read(yaml);
        var found = read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()).ToList();
        foreach (var document in read.Documents)
        {
            var value = document.Object;
            found.AddRange(ServerRules.Check(new ObjectNode(value), value.ApiVersion, value.Kind).Select(finding => $"{finding.Rule.Id} {finding.Node.Path}"));
        }

        return found;
    }
}
