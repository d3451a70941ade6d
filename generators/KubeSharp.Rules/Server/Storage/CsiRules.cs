using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>CSI drivers, and what they say of nodes and capacity (pkg/apis/storage/validation).</summary>
internal static class CsiRules
{
    private const int LongestNodeId = 256;

    public static void CheckDriver(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.OneOf(spec["fsGroupPolicy"], "ReadWriteOnceWithFSType", "File", "None");
        foreach (var mode in spec["volumeLifecycleModes"].Items)
        {
            run.RequiredOneOf(mode, "Persistent", "Ephemeral");
        }

        run.InRange(spec["nodeAllocatableUpdatePeriodSeconds"], 10, long.MaxValue);
        CheckTokens(run, spec["tokenRequests"]);
        if (spec["tokenRequests"].IsEmpty)
        {
            run.Forbidden(spec["serviceAccountTokenInSecrets"], "the driver asks for no tokens; name them in 'tokenRequests'");
        }
    }

    public static void CheckNode(RuleRun run, RuleNode manifest)
    {
        var drivers = manifest["spec"]["drivers"];
        foreach (var driver in drivers.Items)
        {
            run.RequiredName(driver["name"], PersistentVolumeSourceRules.DriverName);
            run.RequiredName(driver["nodeID"], static text => NameFormats.TooLong(text, LongestNodeId), RuleCatalogue.SizeLimit);
            run.NotNegative(driver["allocatable"]["count"]);
            var keys = driver["topologyKeys"];
            run.Unique(keys, static key => key.Text, "");
            foreach (var key in keys.Items)
            {
                run.RequiredName(key, NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
            }
        }

        run.UniqueBy(drivers, "name");
    }

    public static void CheckCapacity(RuleRun run, RuleNode manifest)
    {
        LabelSelectorRules.Check(run, manifest["nodeTopology"]);
        run.RequiredName(manifest["storageClassName"], NameFormats.Dns1123Subdomain);
        AmountRules.NotNegative(run, manifest["capacity"]);
    }

    private static void CheckTokens(RuleRun run, RuleNode requests)
    {
        var audiences = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in requests.Items)
        {
            // An empty audience is that of the API server; it too may be named only once.
            if (request["audience"].TextOrEmpty is { } audience && !audiences.Add(audience))
            {
                run.Report(
                    RuleCatalogue.DuplicateItem,
                    request["audience"],
                    $"the audience {RuleRun.Quote(audience)} is in 'tokenRequests' twice");
            }
            else
            {
                run.InRange(request["expirationSeconds"], 600, 1L << 32);
            }
        }
    }
}
