using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Keys of labels that a selector takes from the pod itself (validateMatchLabelKeysAndMismatchLabelKeys, KEP-3243, KEP-3633). The API
/// server writes them into the selectors of pods, of templates not, before it looks for a key that is there twice.
/// </summary>
internal static class LabelKeyRules
{
    /// <summary>Checks the keys of a term of an affinity.</summary>
    public static void CheckTerm(PodView pod, RuleNode term)
    {
        var run = pod.Run;
        var keys = term["matchLabelKeys"];
        var others = term["mismatchLabelKeys"];
        var otherKeys = CheckKeys(run, others, term["labelSelector"]);
        var ownKeys = CheckKeys(run, keys, term["labelSelector"]);
        foreach (var key in ownKeys)
        {
            if (otherKeys.Any(other => other.Text == key.Text))
            {
                run.Report(RuleCatalogue.Scheduling, key, $"{RuleRun.Quote(key.Text!)} is in 'mismatchLabelKeys' as well: keep one");
            }
        }

        CheckOverlap(pod, ownKeys, term["labelSelector"]);
    }

    /// <summary>Checks the keys of a constraint on spreading.</summary>
    public static void CheckConstraint(PodView pod, RuleNode constraint)
    {
        var keys = CheckKeys(pod.Run, constraint["matchLabelKeys"], constraint["labelSelector"]);
        CheckOverlap(pod, keys, constraint["labelSelector"]);
    }

    /// <returns>The keys that are known.</returns>
    private static List<RuleNode> CheckKeys(RuleRun run, RuleNode keys, RuleNode selector)
    {
        var items = keys.Items;
        if (items.Count > 0 && selector.IsAbsent)
        {
            run.Report(RuleCatalogue.Scheduling, keys, $"'{keys.Name}' needs a 'labelSelector' beside it");
        }

        foreach (var key in items)
        {
            run.RequiredName(key, NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        }

        return [.. items.Where(static key => key.Text is { Length: > 0 })];
    }

    private static void CheckOverlap(PodView pod, List<RuleNode> keys, RuleNode selector)
    {
        foreach (var key in keys)
        {
            var isLabel = selector["matchLabels"][key.Text!].IsPresent;
            var expressions = selector["matchExpressions"].Items.Count(expression => expression["key"].Text == key.Text);
            var isMerged = pod.IsPod && pod.Metadata?["labels"][key.Text!].IsPresent == true;

            // A key that is listed twice is merged twice.
            var merged = isMerged ? keys.Count(other => other.Text == key.Text) : 0;
            if (expressions + merged + (isLabel ? 1 : 0) > 1)
            {
                pod.Run.Report(RuleCatalogue.Scheduling, key, $"{RuleRun.Quote(key.Text!)} is in 'labelSelector' as well: keep one");
            }
        }
    }
}
