using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>StorageClasses and VolumeAttributesClasses (pkg/apis/storage/validation).</summary>
internal static class StorageClassRules
{
    private const int MostParameters = 512;
    private const int LargestParameters = 256 * 1024;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        CheckDriver(run, manifest["provisioner"]);
        CheckParameters(run, manifest["parameters"]);
        var reclaim = manifest["reclaimPolicy"];
        if (reclaim.IsFilled)
        {
            run.OneOf(reclaim, "Delete", "Retain");
        }

        run.OneOf(manifest["volumeBindingMode"], "Immediate", "WaitForFirstConsumer");
        var terms = manifest["allowedTopologies"].Items;
        for (var i = 0; i < terms.Count; i++)
        {
            var expressions = terms[i]["matchLabelExpressions"];
            CheckTerm(run, expressions);
            if (expressions.IsEmpty)
            {
                run.Required(expressions, "the term says nothing");
            }
            else if (Read(expressions) is { } read && terms.Take(i).Any(term => IsSame(read, Read(term["matchLabelExpressions"]))))
            {
                run.Report(RuleCatalogue.DuplicateItem, expressions, "an earlier term says the same: remove one");
            }
        }
    }

    /// <summary>The values of each key of a term, in any order; null where they are not all known, or where a key is there twice.</summary>
    private static Dictionary<string, HashSet<string>>? Read(RuleNode expressions)
    {
        var read = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var expression in expressions.Items)
        {
            var values = expression["values"];
            if (expression["key"].Text is not { } key
                || read.ContainsKey(key)
                || values.IsOpen
                || values.Items.Any(static value => value.Text is null))
            {
                return null;
            }

            read.Add(key, new(values.Items.Select(static value => value.Text!), StringComparer.Ordinal));
        }

        return expressions.IsOpen ? null : read;
    }

    private static bool IsSame(Dictionary<string, HashSet<string>> one, Dictionary<string, HashSet<string>>? other) =>
        other is not null && one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var values) && values.SetEquals(entry.Value));

    public static void CheckAttributes(RuleRun run, RuleNode manifest)
    {
        CheckDriver(run, manifest["driverName"]);
        var parameters = manifest["parameters"];
        run.Required(parameters, "add at least one");
        CheckParameters(run, parameters);
    }

    private static void CheckDriver(RuleRun run, RuleNode driver) =>
        run.RequiredName(driver, static text => NameFormats.QualifiedName(text.ToLowerInvariant()));

    private static void CheckParameters(RuleRun run, RuleNode parameters)
    {
        var entries = parameters.Entries;
        if (entries.Count > MostParameters)
        {
            run.Report(RuleCatalogue.SizeLimit, parameters, "there are more than 512 parameters");
            return;
        }

        long size = 0;
        foreach (var parameter in entries)
        {
            size += NameFormats.ByteLength(parameter.Name) + NameFormats.ByteLength(parameter.Text ?? "");
            if (parameter.Name.Length == 0)
            {
                run.Report(RuleCatalogue.RequiredField, parameter, "a parameter has an empty name");
            }
        }

        if (size > LargestParameters)
        {
            run.Report(RuleCatalogue.SizeLimit, parameters, "the parameters have more than 256 KiB together");
        }
    }

    private static void CheckTerm(RuleRun run, RuleNode expressions)
    {
        foreach (var expression in expressions.Items)
        {
            run.RequiredName(expression["key"], NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
            var values = expression["values"];
            run.Required(values, "add at least one");
            run.Unique(values, static value => value.Text, "");
        }

        run.UniqueBy(expressions, "key");
    }
}
