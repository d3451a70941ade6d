using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>What an autoscaler looks at (pkg/apis/autoscaling/validation, validateMetricSpec).</summary>
internal static class MetricRules
{
    // In the order in which the API server looks for them: it checks only the first that is given.
    private static readonly string[] s_sources = ["object", "external", "pods", "resource", "containerResource"];
    private static readonly string[] s_types = ["ContainerResource", "External", "Object", "Pods", "Resource"];

    public static void Check(RuleRun run, RuleNode metric)
    {
        var type = metric["type"];
        var given = s_sources.Where(source => metric[source].IsPresent).ToList();
        if (run.RequiredOneOf(type, s_types) && type.Text is { } name)
        {
            var expected = char.ToLowerInvariant(name[0]) + name.Substring(1);
            if (metric[expected].IsAbsent)
            {
                run.Report(RuleCatalogue.Autoscaling, metric[expected], $"a metric of the type '{name}' needs '{expected}'");
            }

            if (given.Count > 1)
            {
                var other = given.First(source => source != expected);
                run.Report(
                    RuleCatalogue.ExactlyOne,
                    metric[other],
                    $"a metric of the type '{name}' has only '{expected}': remove '{other}'");
            }
        }

        if (given.Count > 0 && s_sources.TakeWhile(source => source != given[0]).All(source => metric[source].IsAbsent))
        {
            CheckSource(run, given[0], metric[given[0]]);
        }
    }

    private static void CheckSource(RuleRun run, string kind, RuleNode source)
    {
        var target = source["target"];
        CheckTarget(run, target);
        switch (kind)
        {
            case "object":
                HorizontalPodAutoscalerRules.CheckReference(run, source["describedObject"], needsGroup: false);
                CheckIdentifier(run, source["metric"]);
                NeedsOne(run, target, "averageValue", "value");
                break;
            case "external":
                CheckIdentifier(run, source["metric"]);
                NeedsOne(run, target, "averageValue", "value");
                NotBoth(run, target, "averageValue", "value");
                break;
            case "pods":
                CheckIdentifier(run, source["metric"]);
                run.RequiredPresence(target["averageValue"], "metrics of pods are averages");
                break;
            default:
                CheckResource(run, kind, source);
                NeedsOne(run, target, "averageUtilization", "averageValue");
                NotBoth(run, target, "averageUtilization", "averageValue");
                break;
        }
    }

    private static void CheckResource(RuleRun run, string kind, RuleNode source)
    {
        var name = source["name"];
        run.Required(name, "name a resource, such as 'cpu'");
        if (kind == "containerResource")
        {
            run.RequiredName(source["container"], NameFormats.Dns1123Label);
            if (name.IsFilled)
            {
                run.Named(name, ResourceNameFormats.OfContainers, RuleCatalogue.ResourceName);
            }
        }
    }

    private static void CheckIdentifier(RuleRun run, RuleNode metric) =>
        run.RequiredName(metric["name"], NameFormats.PathSegment, RuleCatalogue.Autoscaling);

    private static void CheckTarget(RuleRun run, RuleNode target)
    {
        run.RequiredOneOf(target["type"], "Utilization", "Value", "AverageValue");
        Positive(run, target["value"]);
        Positive(run, target["averageValue"]);
        run.Positive(target["averageUtilization"]);
    }

    private static void Positive(RuleRun run, RuleNode quantity)
    {
        if (quantity.Text is { } text && QuantityText.AmountOf(text) is { Nanos.Sign: <= 0 })
        {
            run.Report(RuleCatalogue.Autoscaling, quantity, $"{RuleRun.Describe(quantity)} must be more than 0");
        }
    }

    private static void NeedsOne(RuleRun run, RuleNode target, string first, string second)
    {
        if (target[first].IsAbsent && target[second].IsAbsent)
        {
            run.Report(RuleCatalogue.Autoscaling, target[first], $"the target needs '{first}' or '{second}'");
        }
    }

    private static void NotBoth(RuleRun run, RuleNode target, string first, string second)
    {
        if (target[first].IsPresent && target[second].IsPresent)
        {
            run.Report(RuleCatalogue.ExactlyOne, target[second], $"the target has only one of '{first}' and '{second}'; keep one");
        }
    }
}
