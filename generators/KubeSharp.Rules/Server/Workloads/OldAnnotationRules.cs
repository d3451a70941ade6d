using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Annotations that hold fields of older versions of workloads, which the API server reads as it decodes (pkg/apis/apps/v1).</summary>
internal static class OldAnnotationRules
{
    /// <summary>Checks the generation of a DaemonSet's template.</summary>
    public static void CheckGeneration(RuleRun run, RuleNode metadata) =>
        CheckNumber(run, metadata["annotations"]["deprecated.daemonset.template.generation"], long.MinValue);

    /// <summary>Checks the revision that a Deployment goes back to.</summary>
    public static void CheckRollback(RuleRun run, RuleNode metadata)
    {
        var revision = metadata["annotations"]["deprecated.deployment.rollback.to"];
        if (revision.IsFilled)
        {
            CheckNumber(run, revision, 0);
        }
    }

    private static void CheckNumber(RuleRun run, RuleNode annotation, long least)
    {
        if (annotation.Text is { } text
            && !(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least))
        {
            run.Report(RuleCatalogue.ValueSyntax, annotation, $"the annotation is {RuleRun.Quote(text)}, and must be a number: remove it");
        }
    }
}
