using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Security contexts of containers (ValidateSecurityContext).</summary>
internal static class SecurityContextRules
{
    public static void Check(PodView pod, RuleNode context)
    {
        if (!context.IsPresent)
        {
            return;
        }

        var run = pod.Run;
        CheckIdentifier(run, context["runAsUser"]);
        CheckIdentifier(run, context["runAsGroup"]);
        var mount = context["procMount"];
        run.OneOf(mount, "Default", "Unmasked");
        if (mount.Text == "Unmasked" && pod.UsesHostUsers == true)
        {
            run.Report(RuleCatalogue.SecurityContext, mount, "'Unmasked' needs the pod's 'hostUsers: false'");
        }

        SecurityProfileRules.CheckSeccomp(run, context["seccompProfile"]);
        SecurityProfileRules.CheckAppArmor(run, context["appArmorProfile"]);
        WindowsOptionsRules.Check(run, context["windowsOptions"]);
        CheckEscalation(run, context);
    }

    /// <summary>The number of a user or a group.</summary>
    public static void CheckIdentifier(RuleRun run, RuleNode identifier) =>
        run.InRange(identifier, 0, int.MaxValue, RuleCatalogue.SecurityContext);

    private static void CheckEscalation(RuleRun run, RuleNode context)
    {
        var escalation = context["allowPrivilegeEscalation"];
        if (escalation.Boolean != false)
        {
            return;
        }

        if (context["privileged"].Boolean == true)
        {
            run.Report(
                RuleCatalogue.SecurityContext,
                escalation,
                "a privileged container can always escalate: remove 'allowPrivilegeEscalation: false', or 'privileged: true'");
        }

        var added = context["capabilities"]["add"].Items;
        if (added.FirstOrDefault(static capability => capability.Text == "CAP_SYS_ADMIN") is { } administrator)
        {
            run.Report(RuleCatalogue.SecurityContext, administrator, "'CAP_SYS_ADMIN' excludes 'allowPrivilegeEscalation: false'");
        }
    }
}
