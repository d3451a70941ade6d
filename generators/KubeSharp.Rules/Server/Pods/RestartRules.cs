using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>When a single container starts again, and what a change of its resources means for that (KEP-5307, KEP-1287).</summary>
internal static class RestartRules
{
    private const int MostRules = 20;
    private const int MostExitCodes = 255;

    public static void Check(PodView pod, RuleNode container)
    {
        var run = pod.Run;
        var policy = container["restartPolicy"];
        run.OneOf(policy, "Always", "Never", "OnFailure");
        var rules = container["restartPolicyRules"];
        var items = rules.Items;
        if (items.Count > 0 && policy.IsAbsent)
        {
            run.Report(RuleCatalogue.RequiredField, policy, "'restartPolicy' is required beside 'restartPolicyRules'");
        }

        if (items.Count > MostRules)
        {
            run.Report(RuleCatalogue.SizeLimit, rules, "a container has at most 20 restart rules");
        }

        foreach (var rule in items)
        {
            CheckRule(run, rule);
        }

        CheckResizePolicy(pod, container, policy);
    }

    /// <summary>Checks the resize policies of a container that ends: its resources cannot change by a new start.</summary>
    public static void CheckEnding(RuleRun run, RuleNode policies)
    {
        foreach (var restart in policies.Items.Select(static policy => policy["restartPolicy"]))
        {
            if (restart.Text == "RestartContainer")
            {
                run.Report(
                    RuleCatalogue.RestartPolicy,
                    restart,
                    "must be 'NotRequired': of init containers only those with 'restartPolicy: Always' start again");
            }
        }
    }

    private static void CheckRule(RuleRun run, RuleNode rule)
    {
        // Whether the second one is enabled differs between clusters.
        run.RequiredOneOf(rule["action"], "Restart", "RestartAllContainers");
        var codes = rule["exitCodes"];
        if (!run.RequiredPresence(codes))
        {
            return;
        }

        run.RequiredOneOf(codes["operator"], "In", "NotIn");
        if (codes["values"].Items.Count > MostExitCodes)
        {
            run.Report(RuleCatalogue.SizeLimit, codes["values"], "a restart rule has at most 255 exit codes");
        }
    }

    private static void CheckResizePolicy(PodView pod, RuleNode container, RuleNode restartPolicy)
    {
        var run = pod.Run;
        var policies = container["resizePolicy"];
        foreach (var policy in policies.Items)
        {
            run.RequiredOneOf(policy["resourceName"], "cpu", "memory");
            var restart = policy["restartPolicy"];
            run.RequiredOneOf(restart, "NotRequired", "RestartContainer");
            if (restart.Text == "RestartContainer" && pod.Spec["restartPolicy"].Text == "Never" && restartPolicy.IsAbsent)
            {
                run.Report(RuleCatalogue.RestartPolicy, restart, "must be 'NotRequired', as the pod's 'restartPolicy' is 'Never'");
            }
        }

        run.UniqueBy(policies, "resourceName");
    }
}
