using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Claims of devices: those of the pod and what containers use of them (validatePodResourceClaims, validateResourceClaimNames).
/// </summary>
internal static class ResourceClaimRules
{
    public static void CheckPod(PodView pod)
    {
        var run = pod.Run;
        foreach (var claim in pod.Claims.Items)
        {
            run.RequiredName(claim["name"], NameFormats.Dns1123Label);
            run.ExactlyOne(claim, "source", "resourceClaimName", "resourceClaimTemplateName");
            run.Named(claim["resourceClaimName"], NameFormats.Dns1123Subdomain);
            run.Named(claim["resourceClaimTemplateName"], NameFormats.Dns1123Subdomain);
        }

        run.UniqueBy(pod.Claims.Node, "name");
    }

    public static void CheckContainer(PodView pod, RuleNode claims)
    {
        var run = pod.Run;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims.Items)
        {
            var name = claim["name"];
            if (!run.Required(name) || name.Text is not { } text)
            {
                continue;
            }

            pod.Claims.CheckReference(run, name, "resource claim");
            if (claim["request"].TextOrEmpty is not { } request)
            {
                continue;
            }

            run.NamedUnlessEmpty(claim["request"], NameFormats.Dns1123Label);

            // A claim as a whole overlaps each of its requests.
            var prefix = text + "/";
            var key = request.Length == 0 ? text : prefix + request;
            var overlaps = used.Contains(text) || used.Contains(key)
                || (request.Length == 0 && used.Any(other => other.StartsWith(prefix, StringComparison.Ordinal)));
            if (overlaps)
            {
                run.Report(RuleCatalogue.DuplicateItem, name, $"the container uses the claim {RuleRun.Quote(text)} twice: remove one");
            }

            used.Add(key);
        }
    }
}
