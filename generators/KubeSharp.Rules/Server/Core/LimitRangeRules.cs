using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>LimitRanges (pkg/apis/core/validation, ValidateLimitRange).</summary>
internal static class LimitRangeRules
{
    private static readonly string[] s_maps = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var limits = manifest["spec"]["limits"];
        run.Unique(limits, static limit => limit["type"].TextOrEmpty, "type");
        foreach (var limit in limits.Items)
        {
            CheckLimit(run, limit);
        }
    }

    private static void CheckLimit(RuleRun run, RuleNode limit)
    {
        var type = limit["type"];
        if (run.Required(type, "use 'Container', 'Pod' or 'PersistentVolumeClaim'") && type.Text is { } text)
        {
            CheckType(run, type, text);
        }

        var isOfContainers = type.Text is "Container" or "Pod";
        foreach (var map in s_maps)
        {
            var entries = limit[map];
            if (type.Text == "Pod" && map is "default" or "defaultRequest" && entries.IsFilled)
            {
                run.Forbidden(entries, "limits of the type 'Pod' have no defaults");
                continue;
            }

            foreach (var amount in entries.Entries.Where(_ => type.Text is not null))
            {
                CheckName(run, amount, isOfContainers);
            }
        }

        if (type.Text == "PersistentVolumeClaim" && limit["min"]["storage"].IsAbsent && limit["max"]["storage"].IsAbsent
            && !Has(limit["min"], "storage") && !Has(limit["max"], "storage"))
        {
            run.Report(RuleCatalogue.RequiredField, limit, "limits of the type 'PersistentVolumeClaim' need 'min' or 'max' for 'storage'");
        }

        var amounts = s_maps.SelectMany(map => limit[map].Entries);
        foreach (var name in amounts.Select(static entry => entry.Name).Distinct(StringComparer.Ordinal).ToList())
        {
            LimitOrderRules.Check(run, limit, name, type.Text);
        }
    }

    private static bool Has(RuleNode map, string key) => map.Entries.Any(entry => entry.Name == key);

    private static void CheckType(RuleRun run, RuleNode type, string text)
    {
        if (text.IndexOf('/') < 0)
        {
            run.OneOf(type, "Container", "Pod", "PersistentVolumeClaim");
        }
        else
        {
            run.Named(type, NameFormats.QualifiedName, RuleCatalogue.UnsupportedValue);
        }
    }

    private static void CheckName(RuleRun run, RuleNode amount, bool isOfContainers)
    {
        var problem = isOfContainers ? ResourceNameFormats.OfContainers(amount.Name) : ResourceNameFormats.OfObjects(amount.Name);
        if (problem is not null)
        {
            run.Report(RuleCatalogue.ResourceName, amount, $"the resource {RuleRun.Quote(amount.Name)} is not valid: {problem}");
        }
    }
}
