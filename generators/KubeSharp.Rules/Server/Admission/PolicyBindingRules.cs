using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Bindings of admission policies to what they are about (pkg/apis/admissionregistration/validation).</summary>
internal static class PolicyBindingRules
{
    public static void CheckValidating(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        Check(run, spec, isMutating: false);
        var actions = spec["validationActions"];
        if (!run.Required(actions, "use 'Deny', 'Warn' or 'Audit'"))
        {
            return;
        }

        foreach (var action in actions.Items)
        {
            run.RequiredOneOf(action, "Deny", "Warn", "Audit");
        }

        run.Unique(actions, static action => action.Text, "");
        if (actions.Items.Any(static action => action.Text == "Deny")
            && actions.Items.FirstOrDefault(static action => action.Text == "Warn") is { } warn)
        {
            run.Report(RuleCatalogue.AdmissionWebhook, warn, "'Deny' says already what 'Warn' would: keep one");
        }
    }

    public static void CheckMutating(RuleRun run, RuleNode manifest) => Check(run, manifest["spec"], isMutating: true);

    private static void Check(RuleRun run, RuleNode spec, bool isMutating)
    {
        run.RequiredName(spec["policyName"], NameFormats.Dns1123Subdomain);
        CheckParameters(run, spec["paramRef"]);
        AdmissionScopeRules.CheckResources(run, spec["matchResources"], isMutating);
    }

    private static void CheckParameters(RuleRun run, RuleNode parameters)
    {
        if (!parameters.IsPresent)
        {
            return;
        }

        var name = parameters["name"];
        var selector = parameters["selector"];
        run.Named(name, NameFormats.PathSegment);
        LabelSelectorRules.Check(run, selector);
        if (name.IsFilled && selector.IsPresent)
        {
            run.Report(RuleCatalogue.ExactlyOne, selector, "the parameters are found by 'name' or by 'selector': keep one");
        }
        else if (name.IsEmpty && selector.IsAbsent)
        {
            run.Report(RuleCatalogue.ExactlyOne, parameters, "nothing says what the parameters are: set 'name' or 'selector'");
        }

        // The first alpha version fills in 'Deny' where nothing stands.
        var action = parameters["parameterNotFoundAction"];
        if (!action.IsAbsent || run.Root["apiVersion"].Text is not "admissionregistration.k8s.io/v1alpha1")
        {
            run.RequiredOneOf(action, "Deny", "Allow");
        }
    }
}
