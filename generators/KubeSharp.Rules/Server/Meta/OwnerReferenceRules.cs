using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Meta;

/// <summary>The owners of an object (k8s.io/apimachinery/pkg/api/validation, ValidateOwnerReferences).</summary>
internal static class OwnerReferenceRules
{
    public static void Check(RuleRun run, RuleNode owners)
    {
        var controllers = 0;
        foreach (var owner in owners.Items)
        {
            CheckKind(run, owner);
            run.Required(owner["name"]);
            run.Required(owner["uid"]);
            if (owner["controller"].Boolean == true && ++controllers == 2)
            {
                run.Report(RuleCatalogue.ExactlyOne, owner["controller"], "only one owner can be the controller, and an earlier one is");
            }
        }
    }

    private static void CheckKind(RuleRun run, RuleNode owner)
    {
        var version = owner["apiVersion"];
        run.Required(owner["kind"]);
        if (!run.Required(version) || version.Text is not { } text)
        {
            return;
        }

        var slash = text.IndexOf('/');
        if (slash >= 0 && (slash == text.Length - 1 || slash != text.LastIndexOf('/')))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                version,
                $"'apiVersion' {RuleRun.Quote(text)} names no version: write a group, '/' and a version, such as 'apps/v1'");
        }
        else if (text is "v1" or "/v1" && owner["kind"].Text == "Event")
        {
            run.Report(RuleCatalogue.Forbidden, owner["kind"], "an Event owns nothing: name another owner");
        }
    }
}
