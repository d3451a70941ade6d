using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Selectors of nodes (ValidateNodeSelector).</summary>
internal static class NodeSelectorRules
{
    /// <summary>Checks a selector; silent where nothing stands.</summary>
    public static void Check(RuleRun run, RuleNode selector)
    {
        if (!selector.IsPresent)
        {
            return;
        }

        var terms = selector["nodeSelectorTerms"];
        run.Required(terms, "a selector has at least one term");
        foreach (var term in terms.Items)
        {
            CheckTerm(run, term, checksValues: true);
        }
    }

    /// <param name="run">Takes findings.</param>
    /// <param name="term">The term.</param>
    /// <param name="checksValues">Whether values must have the form of labels; those of preferences need not.</param>
    public static void CheckTerm(RuleRun run, RuleNode term, bool checksValues)
    {
        foreach (var expression in term["matchExpressions"].Items)
        {
            CheckExpression(run, expression, checksValues);
        }

        foreach (var field in term["matchFields"].Items)
        {
            CheckField(run, field);
        }
    }

    private static void CheckExpression(RuleRun run, RuleNode expression, bool checksValues)
    {
        run.RequiredName(expression["key"], NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        var values = expression["values"];
        var operation = expression["operator"];
        switch (operation.TextOrEmpty)
        {
            case "In" or "NotIn" when values.IsEmpty:
                run.Report(RuleCatalogue.Scheduling, values, "'In' and 'NotIn' need values: add some, or use 'Exists' or 'DoesNotExist'");
                break;
            case "Exists" or "DoesNotExist" when values.IsFilled:
                run.Report(
                    RuleCatalogue.Scheduling,
                    values,
                    "'Exists' and 'DoesNotExist' take no values: remove them, or use 'In' or 'NotIn'");
                break;
            case "Gt" or "Lt" when HasNotOne(values):
                run.Report(RuleCatalogue.Scheduling, values, "'Gt' and 'Lt' take exactly one value");
                break;
            case not null:
                run.RequiredOneOf(operation, "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt");
                break;
        }

        if (checksValues)
        {
            foreach (var value in values.Items)
            {
                run.Named(value, NameFormats.LabelValue, RuleCatalogue.Scheduling);
            }
        }
    }

    private static void CheckField(RuleRun run, RuleNode field)
    {
        run.RequiredOneOf(field["key"], "metadata.name");
        run.RequiredOneOf(field["operator"], "In", "NotIn");
        var values = field["values"];
        if (HasNotOne(values))
        {
            run.Report(RuleCatalogue.Scheduling, values, "a field of a node is compared with exactly one value");
        }

        foreach (var value in values.Items)
        {
            run.RequiredName(value, NameFormats.Dns1123Subdomain);
        }
    }

    private static bool HasNotOne(RuleNode values) => values.IsEmpty || values.Items.Count > 1;
}
