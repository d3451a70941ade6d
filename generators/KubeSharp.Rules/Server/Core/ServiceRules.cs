using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Services (pkg/apis/core/validation, ValidateService; pkg/registry/core/service).</summary>
internal static class ServiceRules
{
    private const string OnlyForLoadBalancers = "only Services of the type 'LoadBalancer' have it";
    private const int LongestAffinity = 86400;
    private const string SourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";
    private const string TopologyMode = "service.kubernetes.io/topology-mode";
    private const string TopologyHints = "service.kubernetes.io/topology-aware-hints";

    private static readonly string[] s_addressFields = ["clusterIP", "clusterIPs", "ipFamilies"];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var typeNode = spec["type"];
        var type = typeNode.TextOr("ClusterIP");
        if (typeNode.IsFilled)
        {
            run.OneOf(typeNode, "ClusterIP", "NodePort", "LoadBalancer", "ExternalName");
        }

        var isHeadless = ServiceAddressRules.IsHeadless(spec);
        if (isHeadless == false && type is not (null or "ExternalName"))
        {
            run.Required(spec["ports"], "a Service without ports can only be headless ('clusterIP: None')");
        }

        if (type == "ExternalName")
        {
            CheckExternalName(run, spec);
        }
        else if (type is not null)
        {
            ServiceAddressRules.Check(run, spec, type, isHeadless);
        }

        ServicePortRules.Check(run, spec["ports"], type);
        ObjectMetaRules.CheckLabels(run, spec["selector"]);
        CheckAffinity(run, spec);
        foreach (var address in spec["externalIPs"].Items)
        {
            if (run.RequiredName(address, AddressFormats.Address, RuleCatalogue.Address))
            {
                run.Named(address, AddressFormats.ReachableAddress, RuleCatalogue.Address);
            }
        }

        CheckTraffic(run, spec, type);
        CheckLoadBalancer(run, manifest["metadata"]["annotations"], spec, type);
        CheckTopology(run, manifest["metadata"]["annotations"]);
    }

    private static void CheckExternalName(RuleRun run, RuleNode spec)
    {
        const string Reason = "a Service of the type 'ExternalName' has no address of its own";
        foreach (var field in s_addressFields.Select(field => spec[field]).Where(static field => field.IsFilled))
        {
            run.Forbidden(field, Reason);
        }

        run.Forbidden(spec["ipFamilyPolicy"], Reason);
        var name = spec["externalName"];
        if (run.Required(name, "it is the domain that the Service stands for"))
        {
            run.Named(name, Domain);
        }
    }

    private static void CheckAffinity(RuleRun run, RuleNode spec)
    {
        var affinity = spec["sessionAffinity"];
        if (affinity.IsFilled)
        {
            run.OneOf(affinity, "ClientIP", "None");
        }

        if (affinity.Text == "ClientIP")
        {
            run.InRange(spec["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"], 1, LongestAffinity);
        }
    }

    private static void CheckTraffic(RuleRun run, RuleNode spec, string? type)
    {
        run.OneOf(spec["internalTrafficPolicy"], "Cluster", "Local");
        run.OneOf(spec["trafficDistribution"], "PreferClose", "PreferSameZone", "PreferSameNode");
        var policy = spec["externalTrafficPolicy"];
        var healthPort = spec["healthCheckNodePort"];
        var isReachable = type switch
        {
            "LoadBalancer" or "NodePort" => true,
            "ClusterIP" when spec["externalIPs"].IsEmpty => false,
            "ExternalName" => false,
            _ => (bool?)null,
        };
        if (policy.IsFilled)
        {
            run.OneOf(policy, "Cluster", "Local");
            if (isReachable == false)
            {
                run.Forbidden(policy, "nothing reaches this Service from outside: use the type 'NodePort' or 'LoadBalancer'");
            }
        }

        if (healthPort.IsFilled)
        {
            if (type is not (null or "LoadBalancer") || policy.TextOr("Cluster") is not (null or "Local"))
            {
                run.Forbidden(healthPort, "it needs the type 'LoadBalancer' and the external traffic policy 'Local'");
            }
            else
            {
                run.InRange(healthPort, 1, ServicePortRules.LargestPort);
            }
        }
    }

    private static void CheckLoadBalancer(RuleRun run, RuleNode annotations, RuleNode spec, string? type)
    {
        var ranges = spec["loadBalancerSourceRanges"];
        var annotation = annotations[SourceRanges];
        var balancerClass = spec["loadBalancerClass"];
        if (type is not (null or "LoadBalancer"))
        {
            run.Forbidden(spec["allocateLoadBalancerNodePorts"], OnlyForLoadBalancers);
            run.Forbidden(balancerClass, OnlyForLoadBalancers);
            if (ranges.IsFilled)
            {
                run.Forbidden(ranges, OnlyForLoadBalancers);
            }
            else if (ranges.IsEmpty)
            {
                run.Forbidden(annotation, OnlyForLoadBalancers);
            }
        }

        run.Named(balancerClass, NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
        foreach (var range in ranges.Items)
        {
            run.RequiredName(range, static text => AddressFormats.Range(text.Trim()), RuleCatalogue.Address);
        }

        if (ranges.IsEmpty && annotation.Text is { } text && text.Trim().Length > 0)
        {
            run.Named(annotation, Ranges, RuleCatalogue.Address);
        }
    }

    /// <summary>A domain, which may have the dot of the root at its end.</summary>
    private static string? Domain(string text)
    {
        var isRooted = text.Length > 1 && text[text.Length - 1] == '.';
        return NameFormats.Dns1123Subdomain(isRooted ? text.Substring(0, text.Length - 1) : text);
    }

    private static string? Ranges(string list) =>
        list.Trim().Split(',').Select(static range => AddressFormats.Range(range.Trim())).FirstOrDefault(static problem => problem is not null);

    private static void CheckTopology(RuleRun run, RuleNode annotations)
    {
        if (annotations[TopologyMode].Text is { } mode && annotations[TopologyHints].Text is { } hints && mode != hints)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                annotations[TopologyHints],
                $"the annotation says something else than '{TopologyMode}': keep that one");
        }
    }
}
