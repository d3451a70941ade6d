using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Meta;

/// <summary>Selectors of labels (k8s.io/apimachinery/pkg/apis/meta/v1/validation, ValidateLabelSelector), and what they match.</summary>
internal static class LabelSelectorRules
{
    public static void Check(RuleRun run, RuleNode selector)
    {
        ObjectMetaRules.CheckLabels(run, selector["matchLabels"]);
        foreach (var expression in selector["matchExpressions"].Items)
        {
            CheckExpression(run, expression);
        }
    }

    /// <summary>Whether a selector matches labels; null where a hole decides.</summary>
    public static bool? Matches(RuleNode selector, RuleNode labels)
    {
        var unsure = selector.IsUnknown || selector["matchLabels"].IsUnknown || selector["matchLabels"].IsOpen
            || selector["matchExpressions"].IsUnknown || selector["matchExpressions"].IsOpen;
        foreach (var wanted in selector["matchLabels"].Entries)
        {
            if (Misses(wanted, labels))
            {
                return false;
            }

            unsure |= labels[wanted.Name].TextOrEmpty is null || wanted.TextOrEmpty is null;
        }

        foreach (var expression in selector["matchExpressions"].Items)
        {
            switch (MatchesExpression(expression, labels))
            {
                case false:
                    return false;
                case null:
                    unsure = true;
                    break;
            }
        }

        return unsure ? null : true;
    }

    /// <summary>Whether labels certainly lack one that is wanted, or have another value for it.</summary>
    public static bool Misses(RuleNode wanted, RuleNode labels)
    {
        // An explicit null in a map of texts is the empty text.
        var label = labels[wanted.Name];
        return (label.IsAbsent && !HasNull(labels, wanted.Name))
            || (label.TextOrEmpty is { } text && wanted.TextOrEmpty is { } value && text != value);
    }

    /// <summary>Checks a requirement.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="expression">The requirement.</param>
    /// <param name="allowsOthers">Whether operators of a later release are let pass.</param>
    public static void CheckExpression(RuleRun run, RuleNode expression, bool allowsOthers = false)
    {
        var values = expression["values"];
        switch (expression["operator"].TextOrEmpty)
        {
            case "In" or "NotIn" when values.IsEmpty:
                run.Report(RuleCatalogue.LabelSelector, values, "'In' and 'NotIn' need values: add some, or use 'Exists' or 'DoesNotExist'");
                break;
            case "Exists" or "DoesNotExist" when values.IsFilled:
                run.Report(RuleCatalogue.LabelSelector, values, "'Exists' and 'DoesNotExist' take no values: remove them, or use 'In' or 'NotIn'");
                break;
            case null or "In" or "NotIn" or "Exists" or "DoesNotExist":
                break;
            case var other when !allowsOthers:
                run.Report(
                    RuleCatalogue.LabelSelector,
                    expression["operator"],
                    $"the operator cannot be {RuleRun.Quote(other)}: use 'In', 'NotIn', 'Exists' or 'DoesNotExist'");
                break;
        }

        // An empty key is no key at all.
        if (expression["key"].TextOrEmpty is { } key && NameFormats.QualifiedName(key) is { } problem)
        {
            run.Report(RuleCatalogue.LabelSelector, expression["key"], $"the key {RuleRun.Quote(key)} is not valid: {problem}");
        }

        foreach (var value in values.Items)
        {
            run.Named(value, NameFormats.LabelValue, RuleCatalogue.LabelSelector);
        }
    }

    private static bool? MatchesExpression(RuleNode expression, RuleNode labels)
    {
        if (expression["key"].Text is not { } key)
        {
            return null;
        }

        var label = labels[key];
        var values = expression["values"];
        var isNull = label.IsAbsent && HasNull(labels, key);
        bool? isAmong = label.IsAbsent && !isNull ? false
            : label.TextOrEmpty is not { } text ? null
            : values.Items.Any(value => value.TextOrEmpty == text) ? true
            : values.IsOpen || values.IsUnknown || values.Items.Any(static value => value.TextOrEmpty is null) ? null
            : false;
        bool? isThere = isNull ? true : label.IsAbsent ? false : label.IsPresent ? true : null;
        return expression["operator"].Text switch
        {
            "In" => isAmong,
            "NotIn" => !isAmong,
            "Exists" => isThere,
            "DoesNotExist" => !isThere,
            _ => null,
        };
    }

    private static bool HasNull(RuleNode labels, string key) => labels.Entries.Any(label => label.Name == key && label.IsAbsent);
}
