using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Volumes with files of several sources (validateProjectionSources). Two sources, clusterTrustBundle and podCertificate, belong to APIs
/// that are off by default: the API server removes them unseen.
/// </summary>
internal static class ProjectedVolumeRules
{
    private const long ShortestToken = 10 * 60;
    private const long LongestToken = 1L << 32;

    public static void Check(RuleRun run, RuleNode source)
    {
        run.FileMode(source["defaultMode"]);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var projection in source["sources"].Items)
        {
            run.AtMostOne(projection, "source", "secret", "configMap", "downwardAPI", "serviceAccountToken");
            CheckItems(run, projection["secret"], paths);
            CheckItems(run, projection["configMap"], paths);
            var files = projection["downwardAPI"]["items"];
            FileVolumeRules.CheckFiles(run, files);
            CheckPaths(run, files, paths);
            CheckToken(run, projection["serviceAccountToken"]);
        }
    }

    private static void CheckItems(RuleRun run, RuleNode source, HashSet<string> paths)
    {
        if (source.IsPresent)
        {
            run.Required(source["name"]);
            var items = source["items"];
            FileVolumeRules.CheckItems(run, items);
            CheckPaths(run, items, paths);
        }
    }

    private static void CheckPaths(RuleRun run, RuleNode items, HashSet<string> paths)
    {
        foreach (var item in items.Items)
        {
            var path = item["path"];
            if (path.Text is { Length: > 0 } text && !paths.Add(text))
            {
                run.Report(
                    RuleCatalogue.DuplicateItem,
                    path,
                    $"two files of the volume have the path {RuleRun.Quote(text)}: give one another");
            }
        }
    }

    private static void CheckToken(RuleRun run, RuleNode token)
    {
        if (token.IsPresent)
        {
            run.InRange(token["expirationSeconds"], ShortestToken, LongestToken);
            PathRules.RequiredLocal(run, token["path"]);
        }
    }
}
