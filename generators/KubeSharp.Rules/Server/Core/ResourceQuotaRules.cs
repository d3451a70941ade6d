using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Core;

/// <summary>ResourceQuotas (pkg/apis/core/validation, ValidateResourceQuotaSpec).</summary>
internal static class ResourceQuotaRules
{
    private static readonly string[] s_scopes =
    [
        "Terminating", "NotTerminating", "BestEffort",
        "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity", "VolumeAttributesClass",
    ];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var hard = spec["hard"];
        foreach (var amount in hard.Entries)
        {
            if (ResourceNameFormats.OfQuotas(amount.Name) is { } problem)
            {
                run.Report(RuleCatalogue.ResourceName, amount, $"the resource {RuleRun.Quote(amount.Name)} is not valid: {problem}");
            }

            AmountRules.Check(run, amount, amount.Name);
        }

        var scopes = spec["scopes"];
        foreach (var scope in scopes.Items)
        {
            CheckScope(run, scope, hard);
        }

        CheckPairs(run, scopes, scopes.Items);
        var expressions = spec["scopeSelector"]["matchExpressions"];
        foreach (var expression in expressions.Items)
        {
            CheckScope(run, expression["scopeName"], hard);
            CheckExpression(run, expression);
        }

        CheckPairs(run, expressions, expressions.Items.Select(static expression => expression["scopeName"]));
    }

    private static void CheckScope(RuleRun run, RuleNode scope, RuleNode hard)
    {
        if (!run.RequiredOneOf(scope, s_scopes) || scope.Text is not { } name)
        {
            return;
        }

        foreach (var amount in hard.Entries.Where(amount => !IsInScope(name, amount.Name)))
        {
            run.Report(
                RuleCatalogue.Forbidden,
                scope,
                $"the scope '{name}' does not apply to {RuleRun.Quote(amount.Name)}: count that in a quota without this scope");
        }
    }

    /// <summary>Whether objects of the scope have a resource; true for what has a domain, which nobody checks.</summary>
    private static bool IsInScope(string scope, string resource)
    {
        // Names that no quota has are reported already.
        if (resource.IndexOf('/') >= 0 || ResourceNameFormats.OfQuotas(resource) is not null)
        {
            return true;
        }

        return scope switch
        {
            "BestEffort" => resource == "pods",
            "VolumeAttributesClass" => resource is "persistentvolumeclaims" or "requests.storage",
            _ => resource is "pods" or "cpu" or "memory" or "requests.cpu" or "requests.memory" or "limits.cpu" or "limits.memory",
        };
    }

    private static void CheckExpression(RuleRun run, RuleNode expression)
    {
        var operation = expression["operator"];
        var values = expression["values"];
        run.RequiredOneOf(operation, "In", "NotIn", "Exists", "DoesNotExist");
        if (operation.Text is { Length: > 0 } and not "Exists"
            && expression["scopeName"].Text is not (null or "PriorityClass" or "VolumeAttributesClass"))
        {
            run.Report(
                RuleCatalogue.UnsupportedValue,
                operation,
                $"the scope '{expression["scopeName"].Text}' has no values: the operator can only be 'Exists'");
        }

        switch (operation.Text)
        {
            case "In" or "NotIn":
                run.Required(values, "'In' and 'NotIn' need values");
                break;
            case "Exists" or "DoesNotExist" when values.IsFilled:
                run.Forbidden(values, "'Exists' and 'DoesNotExist' take no values");
                break;
        }
    }

    private static void CheckPairs(RuleRun run, RuleNode list, IEnumerable<RuleNode> scopes)
    {
        var names = scopes.Select(static scope => scope.Text).ToList();
        if ((names.Contains("BestEffort") && names.Contains("NotBestEffort"))
            || (names.Contains("Terminating") && names.Contains("NotTerminating")))
        {
            run.Report(RuleCatalogue.ExactlyOne, list, "two scopes exclude each other: nothing is in both");
        }
    }
}
