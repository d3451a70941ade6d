using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>What sends requests to Services: Ingresses, routes of the Gateway API, webhooks, aggregated APIs.</summary>
internal static class BackendRules
{
    private const string Gateways = "gateway.networking.k8s.io";

    public static void Ingress(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        IngressBackend(run, spec["defaultBackend"]["service"]);
        foreach (var rule in spec["rules"].Items)
        {
            foreach (var path in rule["http"]["paths"].Items)
            {
                IngressBackend(run, path["backend"]["service"]);
            }
        }

        // Without a class of this name nothing is refused, and controllers bring theirs: only an app that has classes knows them.
        if (run.Model.HasAny("networking.k8s.io", "IngressClass"))
        {
            run.FindCluster(RuleCatalogue.MissingClass, spec["ingressClassName"], "networking.k8s.io", "IngressClass");
        }
    }

    public static void Route(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        foreach (var parent in spec["parentRefs"].Items)
        {
            Parent(run, parent);
        }

        foreach (var rule in spec["rules"].Items)
        {
            Filters(run, rule["filters"]);
            foreach (var backend in rule["backendRefs"].Items)
            {
                RouteBackend(run, backend);
                Filters(run, backend["filters"]);
            }
        }
    }

    public static void Webhooks(StackRun run, StackObject value)
    {
        foreach (var webhook in value.Root["webhooks"].Items)
        {
            Address(run, webhook["clientConfig"]["service"]);
        }
    }

    /// <summary>A Service by namespace, name and number of a port, as the API server calls it; the port is 443 where none is stated.</summary>
    public static void Address(StackRun run, RuleNode service)
    {
        if (service["namespace"].Text is not { Length: > 0 } space || service["name"].Text is not { Length: > 0 } name)
        {
            return;
        }

        var port = service["port"];
        var found = run.Find(RuleCatalogue.MissingService, service["name"], new("", "Service", space, name));
        if (found is not null && port.IntegerOr(443) is { } number)
        {
            Number(run, port.IsAbsent ? service["name"] : port, found, number);
        }
    }

    /// <summary>A Service of the object's own namespace and the number of a port of it.</summary>
    public static void NearService(StackRun run, RuleNode name, RuleNode port)
    {
        if (run.FindNear(RuleCatalogue.MissingService, name, "", "Service") is { } found && port.Integer is { } number)
        {
            Number(run, port, found, number);
        }
    }

    private static void IngressBackend(StackRun run, RuleNode service)
    {
        var port = service["port"];

        // An annotation of the AWS controller stands for a Service of this port.
        if (service["name"].Text is not { Length: > 0 } || port["name"].Text is "use-annotation")
        {
            return;
        }

        NearService(run, service["name"], port["number"]);
        if (port["name"].Text is { Length: > 0 } name
            && run.Model.Find(new("", "Service", run.Namespace, service["name"].Text!)).Object is { } found
            && run.Model.ServiceOf(found) is var known && !known.MayHavePort(name))
        {
            var text = $"Service '{found.Name}' has no port named '{name}' (ports: {known.DescribePorts()})";
            run.Report(RuleCatalogue.BackendPort, port["name"], text);
        }
    }

    private static void Number(StackRun run, RuleNode node, StackObject found, long number)
    {
        var service = run.Model.ServiceOf(found);
        if (!service.MayHavePort(number))
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            var ports = $"its ports, not those of its pods: {service.DescribePorts()}";
            run.Report(RuleCatalogue.BackendPort, node, $"Service '{found.Name}' has no port {text} ({ports})");
        }
    }

    private static void Filters(StackRun run, RuleNode filters)
    {
        foreach (var filter in filters.Items)
        {
            var mirror = filter["requestMirror"]["backendRef"];
            if (mirror.IsPresent)
            {
                RouteBackend(run, mirror);
            }
        }
    }

    private static void RouteBackend(StackRun run, RuleNode backend)
    {
        if (backend["group"].TextOrEmpty is not { } group || backend["kind"].TextOr("Service") is not { } kind
            || backend["namespace"].TextOr(run.Namespace) is not { } space || backend["name"].Text is not { Length: > 0 } name)
        {
            return;
        }

        var rule = kind == "Service" ? RuleCatalogue.MissingService : RuleCatalogue.MissingBackend;
        if (run.Find(rule, backend["name"], new(group, kind, space, name)) is { } found && found.Is("", "Service")
            && backend["port"].Integer is { } number)
        {
            Number(run, backend["port"], found, number);
        }
    }

    /// <summary>The Gateway of a route, where the app has it: most belong to the platform.</summary>
    private static void Parent(StackRun run, RuleNode parent)
    {
        if (parent["group"].TextOr(Gateways) != Gateways || parent["kind"].TextOr("Gateway") != "Gateway"
            || parent["namespace"].TextOr(run.Namespace) is not { } space || parent["name"].Text is not { Length: > 0 } name
            || run.Model.Find(new(Gateways, "Gateway", space, name)).Object is not { } gateway)
        {
            return;
        }

        var listeners = gateway.Root["spec"]["listeners"];
        if (listeners.IsUnknown || listeners.IsOpen || gateway.Root["spec"]["allowedListeners"].IsPresent)
        {
            return;
        }

        var section = parent["sectionName"];
        if (section.Text is { Length: > 0 } wanted && listeners.Items.All(listener => listener["name"].Text is { } own && own != wanted))
        {
            var known = RuleRun.List(listeners.Items.Select(static listener => listener["name"].Text ?? ""));
            run.Report(RuleCatalogue.GatewayListener, section, $"Gateway '{name}' has no listener '{wanted}' (listeners: {known})");
        }

        var port = parent["port"];
        if (port.Integer is { } number && listeners.Items.All(listener => listener["port"].Integer is { } own && own != number))
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            run.Report(RuleCatalogue.GatewayListener, port, $"Gateway '{name}' has no listener on port {text}");
        }
    }
}
