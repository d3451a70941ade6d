using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Admission;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>
/// Definitions of custom resources (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation, ValidateCustomResourceDefinition).
/// </summary>
internal static class CustomResourceDefinitionRules
{
    private const string Approval = "api-approved.kubernetes.io";

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckGroup(run, spec["group"], manifest["metadata"]);
        CheckName(run, manifest["metadata"]["name"], spec);
        CheckNames(run, spec["names"]);
        run.RequiredOneOf(spec["scope"], "Namespaced", "Cluster");
        CheckVersions(run, spec["versions"]);
        CheckConversion(run, spec["conversion"]);
        if (spec["preserveUnknownFields"].Boolean == true)
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                spec["preserveUnknownFields"],
                "'preserveUnknownFields' is of the past: set 'x-kubernetes-preserve-unknown-fields' in the schema where it is needed");
        }
    }

    private static void CheckName(RuleRun run, RuleNode name, RuleNode spec)
    {
        if (name.Text is { Length: > 0 } text
            && spec["names"]["plural"].TextOrEmpty is { } plural
            && spec["group"].TextOrEmpty is { } group
            && text != $"{plural}.{group}")
        {
            run.Report(
                RuleCatalogue.ObjectName,
                name,
                $"the name {RuleRun.Quote(text)} is not that of 'names.plural' and 'group': use {RuleRun.Quote($"{plural}.{group}")}");
        }
    }

    private static void CheckGroup(RuleRun run, RuleNode group, RuleNode metadata)
    {
        if (!run.RequiredName(group, NameFormats.Dns1123Subdomain) || group.Text is not { } text)
        {
            return;
        }

        if (!text.Contains('.'))
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                group,
                $"the group {RuleRun.Quote(text)} is no domain: use one with a dot, such as 'example.com'");
        }

        var isProtected = text is "k8s.io" or "kubernetes.io"
            || text.EndsWith(".k8s.io", StringComparison.Ordinal)
            || text.EndsWith(".kubernetes.io", StringComparison.Ordinal);
        var approval = metadata["annotations"][Approval];
        if (isProtected && approval.TextOrEmpty is { } url && !IsApproval(url))
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                url.Length == 0 ? group : approval,
                $"groups of k8s.io and kubernetes.io are Kubernetes' own: use your domain, or link the approval in '{Approval}'");
        }
    }

    private static bool IsApproval(string text) =>
        text.StartsWith("unapproved", StringComparison.Ordinal)
        || (text.IndexOf("://", StringComparison.Ordinal) is > 0 and var colon && text.Length > colon + 3 && text[colon + 3] != '/');

    private static void CheckNames(RuleRun run, RuleNode names)
    {
        var kind = names["kind"];
        var listKind = names["listKind"];
        run.RequiredName(names["plural"], NameFormats.Dns1035Label);
        run.RequiredName(kind, DomainFormats.Kind);

        // The API server makes these two of the kind where nothing stands.
        CheckOptional(run, names["singular"], NameFormats.Dns1035Label);
        CheckOptional(run, listKind, DomainFormats.Kind);
        foreach (var name in names["shortNames"].Items.Concat(names["categories"].Items))
        {
            run.RequiredName(name, NameFormats.Dns1035Label);
        }

        if (kind.Text is { Length: > 0 } text && text == listKind.Text)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, listKind, $"'listKind' is the kind itself: use '{text}List', or remove it");
        }
    }

    private static void CheckOptional(RuleRun run, RuleNode name, NameFormat format)
    {
        if (name.IsFilled)
        {
            run.Named(name, format);
        }
    }

    private static void CheckVersions(RuleRun run, RuleNode versions)
    {
        var stored = new List<RuleNode>();
        var isSure = !versions.IsOpen && !versions.IsUnknown;
        foreach (var version in versions.Items)
        {
            run.RequiredName(version["name"], NameFormats.Dns1035Label);
            CustomResourceVersionRules.Check(run, version);
            switch (version["storage"].BooleanOr(false))
            {
                case true:
                    stored.Add(version);
                    break;
                case null:
                    isSure = false;
                    break;
            }
        }

        run.UniqueBy(versions, "name");
        SelectableFieldRules.CheckVersions(run, versions.Items);
        if (stored.Count > 1)
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                stored[1]["storage"],
                "only one version is stored, and an earlier one is: set 'storage' to false");
        }
        else if (stored.Count == 0 && isSure)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, versions, "no version is stored: set 'storage' of one to true");
        }
    }

    private static void CheckConversion(RuleRun run, RuleNode conversion)
    {
        if (!conversion.IsPresent)
        {
            return;
        }

        var strategy = conversion["strategy"];
        var webhook = conversion["webhook"];
        if (!run.RequiredOneOf(strategy, "None", "Webhook"))
        {
            return;
        }

        switch (strategy.Text)
        {
            case "None":
                if (webhook["clientConfig"].IsPresent || webhook["conversionReviewVersions"].IsFilled)
                {
                    run.Forbidden(webhook, "'strategy' is 'None'");
                }

                break;
            case "Webhook":
                var client = webhook["clientConfig"];
                if (run.RequiredPresence(client, "'strategy' is 'Webhook'") && client.IsPresent)
                {
                    WebhookClientRules.Check(run, client);
                }

                WebhookRules.CheckReviewVersions(run, webhook["conversionReviewVersions"]);
                break;
        }
    }
}
