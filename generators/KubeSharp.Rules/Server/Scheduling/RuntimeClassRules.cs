using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>RuntimeClasses (pkg/apis/node/validation, ValidateRuntimeClass).</summary>
internal static class RuntimeClassRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        run.RequiredName(manifest["handler"], NameFormats.Dns1123Label);
        foreach (var amount in manifest["overhead"]["podFixed"].Entries)
        {
            if (ResourceNameFormats.OfContainers(amount.Name) is { } problem)
            {
                run.Report(RuleCatalogue.ResourceName, amount, $"the resource {RuleRun.Quote(amount.Name)} is not valid: {problem}");
            }

            AmountRules.Check(run, amount, amount.Name);
        }

        var scheduling = manifest["scheduling"];
        ObjectMetaRules.CheckLabels(run, scheduling["nodeSelector"]);
        foreach (var toleration in scheduling["tolerations"].Items)
        {
            CheckToleration(run, toleration);
        }
    }

    private static void CheckToleration(RuleRun run, RuleNode toleration)
    {
        var key = toleration["key"];
        var operation = toleration["operator"];
        var value = toleration["value"];
        var effect = toleration["effect"];
        if (key.IsFilled)
        {
            run.Named(key, NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        }

        if (key.IsEmpty && operation.TextOr("Equal") is { } needed && needed != "Exists")
        {
            run.Report(
                RuleCatalogue.Scheduling,
                operation,
                "a toleration without a key tolerates every taint: its operator can only be 'Exists'");
        }

        if (effect.IsFilled)
        {
            run.OneOf(effect, "NoSchedule", "PreferNoSchedule", "NoExecute");
        }

        if (toleration["tolerationSeconds"].IsPresent && effect.TextOrEmpty is { } text && text != "NoExecute")
        {
            run.Report(RuleCatalogue.Scheduling, effect, "'tolerationSeconds' needs the effect 'NoExecute'");
        }

        switch (operation.TextOr("Equal"))
        {
            case "Equal":
                run.Named(value, NameFormats.LabelValue, RuleCatalogue.Scheduling);
                break;
            case "Exists":
                if (value.IsFilled)
                {
                    run.Forbidden(value, "'Exists' takes no value");
                }

                break;

            // 'Lt' and 'Gt' are behind a feature gate.
            case not (null or "Lt" or "Gt"):
                run.OneOf(operation, "Equal", "Exists");
                break;
        }
    }
}
