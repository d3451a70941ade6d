using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Events of both groups (pkg/apis/core/validation, ValidateEventCreate).</summary>
internal static class EventRules
{
    private const int LongestText = 128;
    private const int LongestNote = 1024;

    /// <summary>Checks an event of the core group.</summary>
    public static void CheckCore(RuleRun run, RuleNode manifest)
    {
        var time = manifest["eventTime"];
        CheckNamespace(run, manifest["metadata"]["namespace"], manifest["involvedObject"]["namespace"], time);
        if (time.IsPresent)
        {
            CheckReport(run, manifest, manifest["reportingComponent"], manifest["message"]);
        }
    }

    /// <summary>Checks an event of the group of its own, where more is required.</summary>
    public static void Check(RuleRun run, RuleNode manifest)
    {
        CheckNamespace(run, manifest["metadata"]["namespace"], manifest["regarding"]["namespace"], manifest["eventTime"]);
        run.RequiredPresence(manifest["eventTime"]);
        CheckReport(run, manifest, manifest["reportingController"], manifest["note"]);
        run.RequiredOneOf(manifest["type"], "Normal", "Warning");
        foreach (var field in new[] { "deprecatedFirstTimestamp", "deprecatedLastTimestamp" })
        {
            run.Forbidden(manifest[field], "it is of an older version");
        }

        if (manifest["deprecatedCount"].IsFilled)
        {
            run.Forbidden(manifest["deprecatedCount"], "it is of an older version");
        }

        var source = manifest["deprecatedSource"];
        if (source["component"].IsFilled || source["host"].IsFilled)
        {
            run.Forbidden(source, "it is of an older version");
        }

        var series = manifest["series"];
        if (series.IsPresent)
        {
            if (run.RequiredPresence(series["count"]))
            {
                run.InRange(series["count"], 2, long.MaxValue);
            }

            run.RequiredPresence(series["lastObservedTime"]);
        }
    }

    private static void CheckReport(RuleRun run, RuleNode manifest, RuleNode controller, RuleNode note)
    {
        run.RequiredName(controller, NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
        foreach (var field in new[] { "reportingInstance", "action", "reason" })
        {
            run.RequiredName(manifest[field], static text => NameFormats.TooLong(text, LongestText), RuleCatalogue.SizeLimit);
        }

        run.Named(note, static text => NameFormats.TooLong(text, LongestNote), RuleCatalogue.SizeLimit);
    }

    private static void CheckNamespace(RuleRun run, RuleNode own, RuleNode other, RuleNode time)
    {
        // Where the manifest names no namespace, it is the one of who sends it.
        if (own.Text is not { Length: > 0 } name || other.TextOrEmpty is not { } text || time.IsUnknown)
        {
            return;
        }

        var isWrong = text.Length > 0 ? time.IsAbsent && text != name : name != "default" && (time.IsAbsent || name != "kube-system");
        if (isWrong)
        {
            run.Report(RuleCatalogue.UnknownReference, other, "an event is in the namespace of its object: make the two namespaces equal");
        }
    }
}
