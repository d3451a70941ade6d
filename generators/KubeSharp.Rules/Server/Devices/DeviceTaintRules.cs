using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Taints of devices and what tolerates them (pkg/apis/resource/validation).</summary>
internal static class DeviceTaintRules
{
    private static readonly string[] s_effects = ["NoSchedule", "NoExecute", "None"];

    /// <summary>Checks a DeviceTaintRule.</summary>
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var selector = spec["deviceSelector"];
        if (selector.IsPresent)
        {
            CheckGiven(run, selector["driver"], DeviceFormats.Driver);
            CheckGiven(run, selector["pool"], DeviceFormats.Pool);
            CheckGiven(run, selector["device"], NameFormats.Dns1123Label);
        }

        CheckTaint(run, spec["taint"]);
    }

    public static void CheckTaint(RuleRun run, RuleNode taint)
    {
        run.RequiredName(taint["key"], NameFormats.QualifiedName, RuleCatalogue.LabelSyntax);
        run.Named(taint["value"], NameFormats.LabelValue, RuleCatalogue.LabelSyntax);
        run.RequiredOneOf(taint["effect"], s_effects);
    }

    public static void CheckToleration(RuleRun run, RuleNode toleration)
    {
        var key = toleration["key"];
        var value = toleration["value"];
        var effect = toleration["effect"];
        if (key.IsFilled)
        {
            run.Named(key, NameFormats.QualifiedName, RuleCatalogue.LabelSyntax);
        }

        // The API server fills in 'Equal' where nothing stands.
        var operation = toleration["operator"];
        switch (operation.TextOr("Equal"))
        {
            case "Exists" when value.IsFilled:
                run.Report(RuleCatalogue.Scheduling, value, "'Exists' takes no value: remove it, or use 'Equal'");
                break;
            case "Equal":
                run.Named(value, NameFormats.LabelValue, RuleCatalogue.LabelSyntax);
                break;
            case null or "Exists":
                break;
            default:
                run.OneOf(operation, "Equal", "Exists");
                break;
        }

        if (effect.IsFilled)
        {
            run.OneOf(effect, s_effects);
        }
    }

    /// <summary>Unlike other texts, those that may be left out may not be empty.</summary>
    private static void CheckGiven(RuleRun run, RuleNode node, NameFormat format)
    {
        if (node.IsPresent)
        {
            run.RequiredName(node, format);
        }
    }
}
