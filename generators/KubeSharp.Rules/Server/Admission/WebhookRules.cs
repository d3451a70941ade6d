using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Webhooks that the API server asks (pkg/apis/admissionregistration/validation).</summary>
internal static class WebhookRules
{
    private const int MostSeconds = 30;

    public static void CheckValidating(RuleRun run, RuleNode manifest) => Check(run, manifest["webhooks"], isMutating: false);

    public static void CheckMutating(RuleRun run, RuleNode manifest) => Check(run, manifest["webhooks"], isMutating: true);

    /// <summary>Checks the versions of reviews that a webhook understands; also those of conversions.</summary>
    public static void CheckReviewVersions(RuleRun run, RuleNode versions)
    {
        if (!run.Required(versions, "name the versions of the review that the webhook understands: 'v1' or 'v1beta1'"))
        {
            return;
        }

        var isUnderstood = versions.IsOpen || versions.IsUnknown;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in versions.Items)
        {
            if (version.TextOrEmpty is not { } text)
            {
                isUnderstood = true;
            }
            else if (!seen.Add(text))
            {
                run.Report(RuleCatalogue.DuplicateItem, version, $"the version {RuleRun.Quote(text)} is listed twice");
            }
            else
            {
                run.RequiredName(version, NameFormats.Dns1035Label);
                isUnderstood |= text is "v1" or "v1beta1";
            }
        }

        if (!isUnderstood)
        {
            run.Report(RuleCatalogue.AdmissionWebhook, versions, $"'{versions.Name}' has no version that the API server knows: add 'v1'");
        }
    }

    private static void Check(RuleRun run, RuleNode webhooks, bool isMutating)
    {
        foreach (var webhook in webhooks.Items)
        {
            CheckWebhook(run, webhook);
            if (isMutating)
            {
                run.OneOf(webhook["reinvocationPolicy"], "Never", "IfNeeded");
            }
        }

        run.UniqueBy(webhooks, "name");
    }

    private static void CheckWebhook(RuleRun run, RuleNode webhook)
    {
        run.RequiredName(webhook["name"], DomainFormats.FullyQualifiedName);
        foreach (var rule in webhook["rules"].Items)
        {
            AdmissionScopeRules.CheckRule(run, rule);
        }

        run.OneOf(webhook["failurePolicy"], "Fail", "Ignore");
        run.OneOf(webhook["matchPolicy"], "Equivalent", "Exact");
        if (run.RequiredPresence(webhook["sideEffects"], "use 'None' or 'NoneOnDryRun'"))
        {
            run.OneOf(webhook["sideEffects"], "None", "NoneOnDryRun");
        }

        run.InRange(webhook["timeoutSeconds"], 1, MostSeconds);
        LabelSelectorRules.Check(run, webhook["namespaceSelector"]);
        LabelSelectorRules.Check(run, webhook["objectSelector"]);
        WebhookClientRules.Check(run, webhook["clientConfig"]);
        AdmissionScopeRules.CheckMatchConditions(run, webhook["matchConditions"], webhook);
        CheckReviewVersions(run, webhook["admissionReviewVersions"]);
    }
}
