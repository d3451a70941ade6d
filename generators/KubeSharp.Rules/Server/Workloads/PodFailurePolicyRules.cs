using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>What a Job does about failed pods (pkg/apis/batch/validation, validatePodFailurePolicy).</summary>
internal static class PodFailurePolicyRules
{
    private const int MostRules = 20;
    private const int MostExitCodes = 255;
    private const int MostConditions = 20;

    public static void Check(RuleRun run, RuleNode spec, RuleNode policy)
    {
        var rules = policy["rules"];
        JobSizeRules.AtMost(run, rules, MostRules);
        foreach (var rule in rules.Items)
        {
            CheckRule(run, spec, rule);
        }
    }

    private static void CheckRule(RuleRun run, RuleNode spec, RuleNode rule)
    {
        var action = rule["action"];
        if (run.RequiredOneOf(action, "Count", "FailIndex", "FailJob", "Ignore") && action.Text == "FailIndex"
            && spec["backoffLimitPerIndex"].IsAbsent)
        {
            run.Report(RuleCatalogue.JobPolicy, action, "'FailIndex' needs 'backoffLimitPerIndex': set it on the Job");
        }

        var exitCodes = rule["onExitCodes"];
        var conditions = rule["onPodConditions"];
        if (exitCodes.IsPresent)
        {
            CheckExitCodes(run, spec["template"]["spec"], exitCodes);
        }

        CheckConditions(run, conditions);
        if (exitCodes.IsPresent && conditions.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, conditions, "a rule has only one of 'onExitCodes' and 'onPodConditions'; keep one");
        }
        else if (exitCodes.IsAbsent && conditions.IsEmpty)
        {
            run.Report(RuleCatalogue.ExactlyOne, rule, "a rule needs 'onExitCodes' or 'onPodConditions'");
        }
    }

    private static void CheckConditions(RuleRun run, RuleNode conditions)
    {
        JobSizeRules.AtMost(run, conditions, MostConditions);
        foreach (var condition in conditions.Items)
        {
            run.RequiredName(condition["type"], NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);

            // The API server sets the status to 'True' where there is none.
            var status = condition["status"];
            if (status.IsFilled)
            {
                run.OneOf(status, "True", "False", "Unknown");
            }
        }
    }

    private static void CheckExitCodes(RuleRun run, RuleNode pod, RuleNode exitCodes)
    {
        var operation = exitCodes["operator"];
        run.RequiredOneOf(operation, "In", "NotIn");
        CheckContainer(run, pod, exitCodes["containerName"]);
        var values = exitCodes["values"];
        run.Required(values, "add at least one exit code");
        JobSizeRules.AtMost(run, values, MostExitCodes);
        var isIn = operation.Text == "In";
        long? last = null;
        var seen = new HashSet<long>();
        foreach (var value in values.Items)
        {
            if (value.IntegerOr(0) is not { } code)
            {
                last = null;
                continue;
            }

            if (isIn && code == 0)
            {
                run.Report(RuleCatalogue.JobPolicy, value, "the exit code 0 is a success: it cannot be a value of 'In'");
            }

            if (!seen.Add(code))
            {
                run.Report(RuleCatalogue.DuplicateItem, value, $"the exit code {code} is in the list twice");
            }
            else if (last > code)
            {
                run.Report(RuleCatalogue.JobPolicy, value, $"exit codes are in rising order: {code} stands after {last}");
            }

            last = code;
        }
    }

    private static void CheckContainer(RuleRun run, RuleNode pod, RuleNode container)
    {
        if (container.Text is not { } name)
        {
            return;
        }

        var containers = pod["containers"];
        var first = pod["initContainers"];
        var names = containers.Items.Concat(first.Items).Select(static item => item["name"].TextOrEmpty).ToList();
        if (!pod.IsUnknown && !containers.IsUnknown && !containers.IsOpen && !first.IsUnknown && !first.IsOpen
            && !names.Contains(null) && !names.Contains(name))
        {
            run.Report(
                RuleCatalogue.UnknownReference,
                container,
                $"there is no container {RuleRun.Quote(name)} in the template (containers: {RuleRun.List(names.OfType<string>())})");
        }
    }
}
