using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Host names and name resolution of pods (validatePodDNSConfig, ValidateHostAliases).</summary>
internal static class PodNetworkRules
{
    private const int MostNameservers = 3;
    private const int MostSearches = 32;
    private const int LongestSearches = 2048;
    private const int LongestHostname = 64;

    public static void Check(PodView pod)
    {
        var (run, spec) = (pod.Run, pod.Spec);
        run.NamedUnlessEmpty(spec["hostname"], NameFormats.Dns1123Label);
        run.NamedUnlessEmpty(spec["subdomain"], NameFormats.Dns1123Label);
        CheckHostname(pod, spec["hostnameOverride"]);
        foreach (var alias in spec["hostAliases"].Items)
        {
            CheckAddress(run, alias["ip"]);
            foreach (var name in alias["hostnames"].Items)
            {
                run.Named(name, NameFormats.Dns1123Subdomain);
            }
        }

        run.OneOf(spec["dnsPolicy"], "", "ClusterFirst", "ClusterFirstWithHostNet", "Default", "None");
        CheckResolution(run, spec);
    }

    private static void CheckHostname(PodView pod, RuleNode name)
    {
        if (!name.IsFilled)
        {
            return;
        }

        var run = pod.Run;
        run.Named(name, static text => NameFormats.TooLong(text, LongestHostname) ?? NameFormats.Dns1123Subdomain(text));
        if (pod.Spec["setHostnameAsFQDN"].Boolean == true)
        {
            run.Forbidden(name, "'setHostnameAsFQDN' is true");
        }

        if (pod.UsesHostNetwork == true)
        {
            run.Forbidden(name, "'hostNetwork' is true");
        }
    }

    private static void CheckResolution(RuleRun run, RuleNode spec)
    {
        var configuration = spec["dnsConfig"];
        var servers = configuration["nameservers"];
        if (spec["dnsPolicy"].Text == "None" && servers.IsEmpty)
        {
            run.Required(servers, "'dnsPolicy: None' leaves the pod without any");
        }

        var addresses = servers.Items;
        if (addresses.Count > MostNameservers)
        {
            run.Report(RuleCatalogue.SizeLimit, servers, "a pod has at most 3 'nameservers'");
        }

        foreach (var address in addresses)
        {
            CheckAddress(run, address);
        }

        CheckSearches(run, configuration["searches"]);
        foreach (var option in configuration["options"].Items)
        {
            run.Required(option["name"]);
        }
    }

    private static void CheckSearches(RuleRun run, RuleNode searches)
    {
        var items = searches.Items;
        if (items.Count > MostSearches)
        {
            run.Report(RuleCatalogue.SizeLimit, searches, "a pod has at most 32 'searches'");
        }

        if (items.Sum(static search => NameFormats.ByteLength(search.Text ?? "")) + items.Count - 1 > LongestSearches)
        {
            run.Report(RuleCatalogue.SizeLimit, searches, "the 'searches' have at most 2048 characters together");
        }

        foreach (var search in items)
        {
            if (search.Text is not ".")
            {
                run.Named(search, static text => NameFormats.Dns1123SubdomainWithUnderscore(WithoutFinalDot(text)));
            }
        }
    }

    private static string WithoutFinalDot(string text) =>
        text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;

    private static void CheckAddress(RuleRun run, RuleNode address) =>
        run.RequiredName(address, AddressFormats.Address, RuleCatalogue.Address);
}
