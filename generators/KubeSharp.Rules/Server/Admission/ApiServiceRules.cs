using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>API servers behind the API server (k8s.io/kube-aggregator/pkg/apis/apiregistration/validation, ValidateAPIService).</summary>
internal static class ApiServiceRules
{
    private const int MostGroupPriority = 20000;
    private const int MostVersionPriority = 1000;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var group = spec["group"];
        var version = spec["version"];
        CheckName(run, manifest["metadata"]["name"], group, version);
        if (group.IsEmpty && version.TextOrEmpty is { } versionText && versionText != "v1")
        {
            run.Report(RuleCatalogue.RequiredField, group, "'group' is required: only 'v1' of Kubernetes itself has none");
        }
        else if (group.IsFilled)
        {
            run.Named(group, NameFormats.Dns1123Subdomain);
        }

        run.RequiredName(version, NameFormats.Dns1035Label);
        CheckPriority(run, spec["groupPriorityMinimum"], MostGroupPriority);
        CheckPriority(run, spec["versionPriority"], MostVersionPriority);
        CheckService(run, spec);
    }

    private static void CheckName(RuleRun run, RuleNode name, RuleNode group, RuleNode version)
    {
        if (name.Text is { Length: > 0 } text
            && group.TextOrEmpty is { } groupText
            && version.TextOrEmpty is { } versionText
            && text != $"{versionText}.{groupText}")
        {
            run.Report(
                RuleCatalogue.ObjectName,
                name,
                $"the name {RuleRun.Quote(text)} is not that of version and group: use {RuleRun.Quote($"{versionText}.{groupText}")}");
        }
    }

    private static void CheckPriority(RuleRun run, RuleNode priority, int most)
    {
        if (run.Required(priority, "a higher priority comes first"))
        {
            run.InRange(priority, 1, most);
        }
    }

    private static void CheckService(RuleRun run, RuleNode spec)
    {
        var service = spec["service"];
        var bundle = spec["caBundle"];
        var insecure = spec["insecureSkipTLSVerify"];
        if (service.IsAbsent)
        {
            if (bundle.IsFilled)
            {
                run.Report(RuleCatalogue.Forbidden, bundle, "without 'service' the API server serves the group itself: remove 'caBundle'");
            }

            if (insecure.IsFilled)
            {
                run.Report(
                    RuleCatalogue.Forbidden,
                    insecure,
                    "without 'service' the API server serves the group itself: remove 'insecureSkipTLSVerify'");
            }
        }
        else if (service.IsPresent)
        {
            run.Required(service["name"]);
            run.Required(service["namespace"]);
            run.InRange(service["port"], 1, ushort.MaxValue);
            if (bundle.IsFilled && insecure.IsFilled)
            {
                run.Report(RuleCatalogue.Forbidden, insecure, "with 'caBundle' certificates are verified: remove 'insecureSkipTLSVerify'");
            }
        }
    }
}
