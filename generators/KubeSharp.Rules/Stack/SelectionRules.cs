using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>What finds pods by their labels: Services, disruption budgets, pools of inference.</summary>
internal static class SelectionRules
{
    private const int MostListed = 10;

    public static void Service(StackRun run, StackObject value)
    {
        var spec = run.Model.ServiceOf(value).Spec;
        var selector = spec["selector"];
        if (!selector.IsFilled || spec["type"].TextOr("ClusterIP") is null or "ExternalName" || LabelQuery.OfMap(selector) is not { } query)
        {
            return;
        }

        if (Select(run, RuleCatalogue.ServiceSelector, selector, query) is { } selected)
        {
            foreach (var port in run.Model.ServiceOf(value).Ports)
            {
                TargetPort(run, port, selected);
            }
        }
    }

    /// <summary>A selector that is to find pods; an empty one finds all, or none, as its kind has it.</summary>
    public static void Pods(StackRun run, RuleNode selector)
    {
        if (selector.IsPresent && LabelQuery.OfSelector(selector) is { IsEmpty: false } query)
        {
            Select(run, RuleCatalogue.PodSelector, selector, query);
        }
    }

    /// <summary>The pods that are selected; null where they cannot be known, or where there are none, which is reported.</summary>
    private static List<AppPod>? Select(StackRun run, Rule rule, RuleNode selector, LabelQuery query)
    {
        var space = run.Namespace;
        var selected = run.Model.Pods.Select(query, space);
        if (selected.MayBeMore || run.Model.MayHaveOtherPods(space) || run.Model.AreDeclared(query, space))
        {
            return null;
        }

        if (selected.Items.Count != 0)
        {
            return selected.MayBeLess ? null : selected.Items;
        }

        if (run.Model.Pods.HasAnyIn(space))
        {
            var whose = run.Model.IsProgram ? "pods of the app" : "pods of the files";
            run.Report(rule, selector, $"no {whose} have the labels {query}{Near(run, query, space)}");
        }
        else
        {
            var place = space.Length == 0 ? "" : $" in namespace '{space}'";
            var text = run.Model.IsProgram
                ? $"the app runs no pods{place}: declare {Declaration(query)} if something else runs them"
                : $"the files run no pods{place}";
            run.Report(RuleCatalogue.NoPods, selector, text);
        }

        return null;
    }

    /// <summary>What the pods have that miss the fewest labels.</summary>
    private static string Near(StackRun run, LabelQuery query, string space)
    {
        var near = query.Equal
            .Select(pair => (Pair: pair, Other: query.Equal.Count < 2 ? null : Without(run, query, pair, space)))
            .FirstOrDefault(static candidate => candidate.Other is not null);
        var text = near.Other is null ? ""
            : $"; {near.Other.Owner.Kind} '{near.Other.Owner.Name}' has all but {near.Pair.Key}={near.Pair.Value}"
                + (near.Other.LabelOf(near.Pair.Key) is { } own ? $" (it has {near.Pair.Key}={own})" : "");
        return $"{text}: select labels of the template"
            + (run.Model.IsProgram ? $", or declare {Declaration(query)} if something else runs them" : "");
    }

    private static AppPod? Without(StackRun run, LabelQuery query, KeyValuePair<string, string> pair, string space) =>
        run.Model.Pods.Select(query.Without(pair.Key), space).Items.FirstOrDefault();

    private static string Declaration(LabelQuery query) =>
        $"ExternalPods(new() {{ {string.Join(", ", query.Equal.Select(static pair => $"[\"{pair.Key}\"] = \"{pair.Value}\""))} }})";

    private static void TargetPort(StackRun run, RuleNode port, List<AppPod> pods)
    {
        var target = port["targetPort"];
        if (target.Text is not { Length: > 0 } name || port["protocol"].TextOr("TCP") is not { } protocol
            || pods.Exists(pod => pod.MayHavePort(name, protocol)))
        {
            return;
        }

        var names = new SortedSet<string>(pods.SelectMany(static pod => pod.PortNames), StringComparer.Ordinal);
        var known = names.Count == 0 ? "they name no port" : $"declared: {string.Join(", ", names.Take(MostListed))}";
        var transport = names.Contains(name) ? $" for {protocol}" : "";
        var text = $"no pod that the Service selects declares the port '{name}'{transport} ({known})";
        run.Report(RuleCatalogue.ServiceTargetPort, target, text);
    }
}
