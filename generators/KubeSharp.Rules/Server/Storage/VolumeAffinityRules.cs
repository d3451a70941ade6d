using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>The nodes from which a volume can be had (pkg/apis/core/validation, ValidateNodeSelector).</summary>
internal static class VolumeAffinityRules
{
    public static void Check(RuleRun run, RuleNode selector)
    {
        var terms = selector["nodeSelectorTerms"];
        run.Required(terms, "add at least one");
        foreach (var term in terms.Items)
        {
            foreach (var expression in term["matchExpressions"].Items)
            {
                CheckExpression(run, expression);
            }

            foreach (var field in term["matchFields"].Items)
            {
                CheckField(run, field);
            }
        }
    }

    private static void CheckExpression(RuleRun run, RuleNode expression)
    {
        run.RequiredName(expression["key"], NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        var operation = expression["operator"];
        run.RequiredOneOf(operation, "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt");
        var values = expression["values"];
        switch (operation.Text)
        {
            case "In" or "NotIn":
                run.Required(values, "'In' and 'NotIn' need values");
                break;
            case "Exists" or "DoesNotExist" when values.IsFilled:
                run.Forbidden(values, "'Exists' and 'DoesNotExist' take no values");
                break;
            case "Gt" or "Lt":
                HasOne(run, values, "'Gt' and 'Lt' need one value");
                break;
        }
    }

    private static void CheckField(RuleRun run, RuleNode field)
    {
        run.RequiredOneOf(field["key"], "metadata.name");
        run.RequiredOneOf(field["operator"], "In", "NotIn");
        var values = field["values"];
        HasOne(run, values, "a field is compared with one value");
        foreach (var value in values.Items)
        {
            run.RequiredName(value, NameFormats.Dns1123Subdomain);
        }
    }

    private static void HasOne(RuleRun run, RuleNode values, string reason)
    {
        if (values.Items.Count > 1 || (values.Items.Count == 0 && values.IsEmpty))
        {
            run.Report(RuleCatalogue.RequiredField, values, reason);
        }
    }
}
