using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Jobs (pkg/apis/batch/validation, ValidateJob).</summary>
internal static class JobRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        JobSpecRules.Check(run, spec);
        CheckHostName(run, manifest["metadata"], spec);
        var selector = spec["selector"];
        switch (spec["manualSelector"].BooleanOr(false))
        {
            case true:
                CheckManualSelector(run, selector, spec["template"]["metadata"]["labels"]);
                break;
            case false:
                LabelSelectorRules.Check(run, selector);
                JobSelectorRules.Check(run, manifest["metadata"], selector, spec["template"]["metadata"]["labels"]);
                break;
        }
    }

    /// <summary>How long the name will be, with what the API server adds to a prefix; 0 where it is not known.</summary>
    public static int NameLength(RuleNode metadata)
    {
        const int LongestPrefix = 58;
        const int Suffix = 5;
        return metadata["name"].TextOrEmpty switch
        {
            null => 0,
            { Length: > 0 } name => NameFormats.ByteLength(name),
            _ when metadata["generateName"].TextOrEmpty is { Length: > 0 } prefix =>
                Math.Min(NameFormats.ByteLength(prefix), LongestPrefix) + Suffix,
            _ => 0,
        };
    }

    private static void CheckManualSelector(RuleRun run, RuleNode selector, RuleNode labels)
    {
        if (!run.RequiredPresence(selector, "'manualSelector' is set; leave that out to let the API server make the selector"))
        {
            return;
        }

        LabelSelectorRules.Check(run, selector);
        if (LabelSelectorRules.Matches(selector, labels) == false)
        {
            run.Report(RuleCatalogue.SelectorMismatch, selector, "the selector does not match the labels of the template");
        }
    }

    /// <summary>The host names of an indexed Job's pods are its name with an index.</summary>
    private static void CheckHostName(RuleRun run, RuleNode metadata, RuleNode spec)
    {
        var completions = spec["completions"].IntegerOr(spec["parallelism"].IsAbsent ? 1 : 0);
        if (spec["completionMode"].Text != "Indexed" || completions is not > 0)
        {
            return;
        }

        var index = (completions.Value - 1).ToString(CultureInfo.InvariantCulture);
        if (NameLength(metadata) + 1 + index.Length > NameFormats.LabelLength)
        {
            run.Report(
                RuleCatalogue.ObjectName,
                metadata["name"].IsFilled ? metadata["name"] : metadata["generateName"],
                $"with the index of a pod (-{index}) the name becomes longer than the 63 characters of a host name: shorten it");
        }
        else if (metadata["name"].Text is { } name && name.IndexOf('.') >= 0)
        {
            run.Report(
                RuleCatalogue.ObjectName,
                metadata["name"],
                "the name of an indexed Job is part of its pods' host names: use no '.'");
        }
    }
}
