using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Tolerations of taints (ValidateTolerations).</summary>
internal static class TolerationRules
{
    public static void Check(RuleRun run, RuleNode tolerations)
    {
        foreach (var toleration in tolerations.Items)
        {
            Check(run, toleration, toleration["operator"]);
        }
    }

    private static void Check(RuleRun run, RuleNode toleration, RuleNode operation)
    {
        run.NamedUnlessEmpty(toleration["key"], NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        var value = toleration["value"];
        switch (operation.TextOr("Equal"))
        {
            case "Equal":
                run.Named(value, NameFormats.LabelValue, RuleCatalogue.Scheduling);
                break;
            case "Exists" when value.IsFilled:
                run.Report(RuleCatalogue.Scheduling, value, "'Exists' takes no value: remove it, or use 'Equal'");
                break;

            // Whether taints can be compared as numbers differs between clusters (KEP-5471).
            case not (null or "Exists" or "Lt" or "Gt"):
                run.OneOf(operation, "", "Equal", "Exists");
                break;
        }

        if (toleration["key"].IsEmpty && operation.TextOr("Equal") is { } text && text != "Exists")
        {
            run.Report(
                RuleCatalogue.Scheduling,
                operation,
                "'key' is required, unless 'operator' is 'Exists', which then tolerates every taint");
        }

        var effect = toleration["effect"];
        run.OneOf(effect, "", "NoSchedule", "PreferNoSchedule", "NoExecute");
        if (toleration["tolerationSeconds"].IsPresent && effect.TextOrEmpty is { } given && given != "NoExecute")
        {
            run.Report(RuleCatalogue.Scheduling, effect, "'effect' must be 'NoExecute' beside 'tolerationSeconds'");
        }
    }
}
