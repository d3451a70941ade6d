using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>Ingresses (pkg/apis/networking/validation, ValidateIngressCreate).</summary>
internal static class IngressRules
{
    private const string ClassAnnotation = "kubernetes.io/ingress.class";

    private static readonly string[] s_forbiddenParts = ["//", "/./", "/../", "%2f", "%2F"];
    private static readonly string[] s_forbiddenEnds = ["/..", "/."];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var rules = spec["rules"];
        var defaultBackend = spec["defaultBackend"];
        if (rules.IsEmpty && defaultBackend.IsAbsent)
        {
            run.Report(RuleCatalogue.RequiredField, spec, "the ingress leads nowhere: set 'rules' or 'defaultBackend'");
        }

        if (defaultBackend.IsPresent)
        {
            CheckBackend(run, defaultBackend);
        }

        foreach (var rule in rules.Items)
        {
            CheckRule(run, rule);
        }

        foreach (var tls in spec["tls"].Items)
        {
            foreach (var host in tls["hosts"].Items)
            {
                CheckHost(run, host);
            }

            if (tls["secretName"].TextOrEmpty is { Length: > 0 })
            {
                run.Named(tls["secretName"], NameFormats.Dns1123Subdomain);
            }
        }

        CheckClass(run, manifest, spec["ingressClassName"]);
    }

    private static void CheckClass(RuleRun run, RuleNode manifest, RuleNode className)
    {
        run.Named(className, NameFormats.Dns1123Subdomain);
        var annotation = manifest["metadata"]["annotations"][ClassAnnotation];
        if (className.Text is { } name && annotation.Text is { } annotated && name != annotated)
        {
            run.Report(
                RuleCatalogue.Forbidden,
                annotation,
                $"the annotation says {RuleRun.Quote(annotated)} and 'ingressClassName' {RuleRun.Quote(name)}: remove the annotation");
        }
    }

    private static void CheckRule(RuleRun run, RuleNode rule)
    {
        var host = rule["host"];
        if (host.TextOrEmpty is { Length: > 0 } text)
        {
            if (IpAddress.Parse(text) is not null)
            {
                run.Report(RuleCatalogue.Address, host, $"the host {RuleRun.Quote(text)} is an IP address: use a DNS name");
            }
            else
            {
                CheckHost(run, host);
            }
        }

        var http = rule["http"];
        if (!http.IsPresent)
        {
            return;
        }

        var paths = http["paths"];
        run.Required(paths);
        foreach (var path in paths.Items)
        {
            CheckPath(run, path);
        }
    }

    private static void CheckHost(RuleRun run, RuleNode host)
    {
        if (host.TextOrEmpty is { } text)
        {
            run.RequiredName(host, text.Contains('*') ? NameFormats.WildcardDns1123Subdomain : NameFormats.Dns1123Subdomain);
        }
    }

    private static void CheckPath(RuleRun run, RuleNode path)
    {
        var pathType = path["pathType"];
        if (!run.RequiredPresence(pathType, "use 'Prefix', 'Exact' or 'ImplementationSpecific'"))
        {
            return;
        }

        if (run.OneOf(pathType, "Exact", "Prefix", "ImplementationSpecific") && pathType.Text is { } type)
        {
            CheckPathText(run, path["path"], type == "ImplementationSpecific");
        }

        CheckBackend(run, path["backend"]);
    }

    private static void CheckPathText(RuleRun run, RuleNode path, bool isFree)
    {
        if (path.TextOrEmpty is not { } text || (isFree && text.Length == 0))
        {
            return;
        }

        if (!text.StartsWith("/", StringComparison.Ordinal))
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} does not begin with '/'");
        }
        else if (!isFree && Array.Find(s_forbiddenParts, text.Contains) is { } part)
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} may not hold '{part}'");
        }
        else if (!isFree && Array.Find(s_forbiddenEnds, end => text.EndsWith(end, StringComparison.Ordinal)) is { } end)
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} may not end with '{end}'");
        }
    }

    private static void CheckBackend(RuleRun run, RuleNode backend)
    {
        var service = backend["service"];
        var resource = backend["resource"];
        if (service.IsAbsent && resource.IsAbsent)
        {
            run.Report(RuleCatalogue.ExactlyOne, backend, "the backend is empty: set 'service' (with 'name' and 'port') or 'resource'");
        }
        else if (run.AtMostOne(backend, "target", "service", "resource"))
        {
            CheckResource(run, resource);
            CheckService(run, service);
        }
    }

    private static void CheckResource(RuleRun run, RuleNode resource)
    {
        if (!resource.IsPresent)
        {
            return;
        }

        if (resource["apiGroup"].IsPresent)
        {
            run.Named(resource["apiGroup"], NameFormats.Dns1123Subdomain);
        }

        run.RequiredName(resource["kind"], NameFormats.PathSegment);
        run.RequiredName(resource["name"], NameFormats.PathSegment);
    }

    private static void CheckService(RuleRun run, RuleNode service)
    {
        if (!service.IsPresent)
        {
            return;
        }

        run.RequiredName(service["name"], NameFormats.Dns1123Label);
        var port = service["port"];
        var name = port["name"];
        var number = port["number"];
        if (name.IsEmpty && number.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, port, "the port of the service is missing: set 'number' or 'name'");
        }
        else if (name.IsFilled && number.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, port, "the port has both 'name' and 'number': keep one");
        }
        else if (name.IsFilled)
        {
            run.Named(name, NameFormats.PortName, RuleCatalogue.PortName);
        }
        else if (number.IsFilled)
        {
            run.InRange(number, 1, ushort.MaxValue);
        }
    }
}
