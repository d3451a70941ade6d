using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>Classes of ingresses (pkg/apis/networking/validation, ValidateIngressClass).</summary>
internal static class IngressClassRules
{
    private const int ControllerLength = 250;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var controller = spec["controller"];
        if (run.RequiredName(controller, DomainFormats.DomainPrefixedPath, RuleCatalogue.ValueSyntax)
            && controller.Text is { } text
            && NameFormats.TooLong(text, ControllerLength) is { } problem)
        {
            run.Report(RuleCatalogue.SizeLimit, controller, $"'controller' {problem}");
        }

        CheckParameters(run, spec["parameters"]);
    }

    private static void CheckParameters(RuleRun run, RuleNode parameters)
    {
        if (!parameters.IsPresent)
        {
            return;
        }

        if (parameters["apiGroup"].IsPresent)
        {
            run.Named(parameters["apiGroup"], NameFormats.Dns1123Subdomain);
        }

        run.RequiredName(parameters["kind"], NameFormats.PathSegment);
        run.RequiredName(parameters["name"], NameFormats.PathSegment);
        var scope = parameters["scope"];
        run.OneOf(scope, "Cluster", "Namespace");
        switch (scope.IsAbsent ? "Cluster" : scope.Text)
        {
            case "Namespace":
                if (run.RequiredPresence(parameters["namespace"], "'scope' is 'Namespace'"))
                {
                    run.Named(parameters["namespace"], NameFormats.Dns1123Label);
                }

                break;
            case "Cluster":
                run.Forbidden(parameters["namespace"], "'scope' is 'Cluster'; use 'Namespace', or remove it");
                break;
        }
    }
}
