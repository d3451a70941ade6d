using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>
/// What the operator of Prometheus watches. All of it is advice: a selector may find Services and pods of others, and sidecars bring ports.
/// </summary>
internal static class MonitorRules
{
    public static void ServiceMonitor(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        if (Spaces(run, spec) is not { } space || LabelQuery.OfSelector(spec["selector"]) is not { IsEmpty: false } query
            || run.Model.HasDeclared("", "Service", space))
        {
            return;
        }

        var services = run.Model.Services.Select(query, space);
        if (services.MayBeMore || run.Model.MayHaveOtherPods(space))
        {
            return;
        }

        if (services.Items.Count == 0)
        {
            var text = $"no Service of the app has the labels {query}: give them to the Service's metadata";
            run.Report(RuleCatalogue.MonitorTarget, spec["selector"], text);
            return;
        }

        foreach (var endpoint in spec["endpoints"].Items)
        {
            var port = endpoint["port"];
            if (port.Text is { Length: > 0 } name && !services.Items.Exists(service => service.MayHavePort(name)))
            {
                var some = services.Items.Take(3).Select(static service => $"{service.Object.Name}: {service.DescribePorts()}");
                var known = string.Join(", ", some);
                run.Report(RuleCatalogue.MonitorTarget, port, $"no Service that is watched has a port named '{name}' ({known})");
            }
        }
    }

    public static void PodMonitor(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        if (Spaces(run, spec) is not { } space || LabelQuery.OfSelector(spec["selector"]) is not { IsEmpty: false } query)
        {
            return;
        }

        var pods = run.Model.Pods.Select(query, space);
        if (pods.MayBeMore || pods.MayBeLess || run.Model.MayHaveOtherPods(space) || run.Model.AreDeclared(query, space))
        {
            return;
        }

        if (pods.Items.Count == 0)
        {
            var text = $"no pods of the app have the labels {query}: select labels of a template";
            run.Report(RuleCatalogue.MonitorTarget, spec["selector"], text);
            return;
        }

        foreach (var endpoint in spec["podMetricsEndpoints"].Items)
        {
            var port = endpoint["port"];
            if (port.Text is { Length: > 0 } name && !pods.Items.Exists(pod => pod.MayHavePort(name, "TCP")))
            {
                var known = RuleRun.List(pods.Items.SelectMany(static pod => pod.PortNames).Distinct(StringComparer.Ordinal).Take(10));
                run.Report(RuleCatalogue.MonitorTarget, port, $"no pod that is watched declares the port '{name}' (declared: {known})");
            }
        }
    }

    /// <summary>The namespace that is watched; the empty one stands for any; null where there are several, or a hole.</summary>
    private static string? Spaces(StackRun run, RuleNode spec)
    {
        var selector = spec["namespaceSelector"];
        if (selector.IsEmpty)
        {
            return run.Namespace;
        }

        var names = selector["matchNames"];
        return selector["any"].Boolean == true ? ""
            : !selector.IsUnknown && names.Items.Count == 1 && !names.IsOpen ? names.Items[0].Text
            : null;
    }
}
