using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Policies in CEL that change requests (pkg/apis/admissionregistration/validation, ValidateMutatingAdmissionPolicy).</summary>
internal static class MutatingPolicyRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.OneOf(spec["failurePolicy"], "Fail", "Ignore");
        ValidatingPolicyRules.CheckParameterKind(run, spec["paramKind"]);
        AdmissionScopeRules.CheckConstraints(run, spec["matchConstraints"], isMutating: true);
        AdmissionScopeRules.CheckMatchConditions(run, spec["matchConditions"], spec);
        ValidatingPolicyRules.CheckVariables(run, spec);
        var mutations = spec["mutations"];
        run.Required(mutations, "say what the policy changes");
        foreach (var mutation in mutations.Items)
        {
            CheckMutation(run, mutation, spec);
        }

        run.RequiredOneOf(spec["reinvocationPolicy"], "Never", "IfNeeded");
    }

    private static void CheckMutation(RuleRun run, RuleNode mutation, RuleNode spec)
    {
        var patchType = mutation["patchType"];
        if (!run.RequiredOneOf(patchType, "ApplyConfiguration", "JSONPatch"))
        {
            return;
        }

        switch (patchType.Text)
        {
            case "ApplyConfiguration":
                CheckPatch(run, mutation["applyConfiguration"], mutation["jsonPatch"], CelUse.ApplyConfiguration, spec);
                break;
            case "JSONPatch":
                CheckPatch(run, mutation["jsonPatch"], mutation["applyConfiguration"], CelUse.JsonPatch, spec);
                break;
        }
    }

    private static void CheckPatch(RuleRun run, RuleNode patch, RuleNode other, CelUse use, RuleNode spec)
    {
        if (run.RequiredPresence(patch, "'patchType' asks for it") && patch.IsPresent)
        {
            CelRules.CheckExpression(run, patch["expression"], use, spec);
        }

        run.Forbidden(other, "'patchType' is the other one");
    }
}
