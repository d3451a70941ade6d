using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Admission;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Classes of devices (pkg/apis/resource/validation, ValidateDeviceClass).</summary>
internal static class DeviceClassRules
{
    private const int MostItems = 32;
    private const int ExpressionLength = 10 * 1024;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckSelectors(run, spec["selectors"]);
        if (DeviceListRules.IsSmall(run, spec["config"], MostItems))
        {
            foreach (var config in spec["config"].Items)
            {
                CheckConfiguration(run, config);
            }
        }

        run.Named(spec["extendedResourceName"], ExtendedResource, RuleCatalogue.ResourceName);
    }

    public static void CheckSelectors(RuleRun run, RuleNode selectors)
    {
        if (!DeviceListRules.IsSmall(run, selectors, MostItems))
        {
            return;
        }

        foreach (var selector in selectors.Items)
        {
            var cel = selector["cel"];
            if (!run.RequiredPresence(cel, "devices are selected by an expression in CEL") || !cel.IsPresent)
            {
                continue;
            }

            var expression = cel["expression"];
            if (expression.Text is { } text && NameFormats.TooLong(text, ExpressionLength) is { } problem)
            {
                run.Report(RuleCatalogue.SizeLimit, expression, $"'expression' {problem}");
            }
            else
            {
                CelRules.CheckExpression(run, expression, CelUse.DeviceSelector);
            }
        }
    }

    /// <summary>Checks what a driver is told: parameters that only it knows.</summary>
    public static void CheckConfiguration(RuleRun run, RuleNode config)
    {
        var opaque = config["opaque"];
        if (!run.RequiredPresence(opaque, "name the driver and its parameters") || !opaque.IsPresent)
        {
            return;
        }

        run.RequiredName(opaque["driver"], DeviceFormats.Driver);
        var parameters = opaque["parameters"];
        if (run.RequiredPresence(parameters, "the driver reads them")
            && parameters.Kind is not (RuleNodeKind.Object or RuleNodeKind.Unknown))
        {
            run.Report(RuleCatalogue.DeviceRequest, parameters, "'parameters' are an object, with 'apiVersion' and 'kind' by convention");
        }
    }

    /// <summary>The name under which containers can ask for devices of the class (core/v1/helper, IsExtendedResourceName).</summary>
    private static string? ExtendedResource(string text) =>
        text.IndexOf('/') < 0 || text.Contains("kubernetes.io/") || text.StartsWith("requests.", StringComparison.Ordinal)
            ? "use a domain of your own and a name, such as 'example.com/gpu'"
            : NameFormats.QualifiedName("requests." + text);
}
