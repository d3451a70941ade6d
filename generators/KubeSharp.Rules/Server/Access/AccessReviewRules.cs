using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Access;

/// <summary>Questions to the API server about access (pkg/apis/authorization/validation, and the storage of authentication).</summary>
internal static class AccessReviewRules
{
    // Ten minutes (pkg/apis/authentication/validation, ValidateTokenRequest).
    private const long LeastTokenSeconds = 600;
    private const long MostTokenSeconds = 1L << 32;

    public static void CheckTokenRequest(RuleRun run, RuleNode manifest) =>
        run.InRange(manifest["spec"]["expirationSeconds"], LeastTokenSeconds, MostTokenSeconds);

    public static void CheckToken(RuleRun run, RuleNode manifest) => run.Required(manifest["spec"]["token"]);

    public static void CheckSelfRules(RuleRun run, RuleNode manifest) => run.Required(manifest["spec"]["namespace"]);

    public static void CheckSelf(RuleRun run, RuleNode manifest)
    {
        CheckQuestion(run, manifest["spec"]);
        CheckMetadata(run, manifest["metadata"], mayHaveNamespace: false);
    }

    public static void CheckSubject(RuleRun run, RuleNode manifest)
    {
        CheckQuestion(run, manifest["spec"]);
        CheckUser(run, manifest["spec"]);
        CheckMetadata(run, manifest["metadata"], mayHaveNamespace: false);
    }

    public static void CheckLocal(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckQuestion(run, spec);
        CheckUser(run, spec);
        CheckMetadata(run, manifest["metadata"], mayHaveNamespace: true);
        run.Forbidden(spec["nonResourceAttributes"], "a local review is about a namespace; use a SubjectAccessReview");

        var attributes = spec["resourceAttributes"];
        if (attributes.IsPresent
            && manifest["metadata"]["namespace"].Text is { } home
            && attributes["namespace"].TextOrEmpty is { } asked
            && home != asked)
        {
            run.Report(RuleCatalogue.AccessControl, attributes["namespace"], "'namespace' differs from 'metadata.namespace': use the same");
        }
    }

    private static void CheckQuestion(RuleRun run, RuleNode spec)
    {
        var resource = spec["resourceAttributes"];
        var other = spec["nonResourceAttributes"];
        if (resource.IsPresent && other.IsPresent)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                other,
                "a review asks for a resource or for a URL: keep 'resourceAttributes' or 'nonResourceAttributes'");
        }
        else if (resource.IsAbsent && other.IsAbsent)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                resource,
                "the review asks for nothing: set 'resourceAttributes' or 'nonResourceAttributes'");
        }

        CheckSelector(run, resource["fieldSelector"]);
        foreach (var requirement in resource["fieldSelector"]["requirements"].Items)
        {
            CheckFieldRequirement(run, requirement);
        }

        CheckSelector(run, resource["labelSelector"]);
        foreach (var requirement in resource["labelSelector"]["requirements"].Items)
        {
            LabelSelectorRules.CheckExpression(run, requirement, allowsOthers: true);
        }
    }

    /// <summary>A selector is written in one way (validateFieldSelectorAttributes, validateLabelSelectorAttributes).</summary>
    private static void CheckSelector(RuleRun run, RuleNode selector)
    {
        if (!selector.IsPresent)
        {
            return;
        }

        var raw = selector["rawSelector"];
        var requirements = selector["requirements"];
        if (raw.IsFilled && requirements.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, raw, "the selector has 'rawSelector' and 'requirements': keep one");
        }
        else if (raw.IsEmpty && requirements.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, requirements, "the selector selects by nothing: set 'requirements', or remove it");
        }
    }

    /// <summary>Unlike keys of labels, those of fields are of any form (meta/v1/validation, ValidateFieldSelectorRequirement).</summary>
    private static void CheckFieldRequirement(RuleRun run, RuleNode requirement)
    {
        var values = requirement["values"];
        run.Required(requirement["key"], "name the field, such as 'spec.nodeName'");
        switch (requirement["operator"].Text)
        {
            case "In" or "NotIn":
                run.Required(values, "'In' and 'NotIn' compare with them");
                break;
            case "Exists" or "DoesNotExist" when values.IsFilled:
                run.Forbidden(values, "'Exists' and 'DoesNotExist' take none");
                break;
        }
    }

    private static void CheckUser(RuleRun run, RuleNode spec)
    {
        if (spec["user"].IsEmpty && spec["groups"].IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, spec["user"], "the review asks for nobody: set 'user' or 'groups'");
        }
    }

    private static void CheckMetadata(RuleRun run, RuleNode metadata, bool mayHaveNamespace)
    {
        foreach (var field in metadata.Entries)
        {
            if (field.IsFilled && field.Name != "managedFields" && !(mayHaveNamespace && field.Name == "namespace"))
            {
                run.Report(RuleCatalogue.Forbidden, field, "a review is not stored and has no metadata: remove it");
            }
        }
    }
}
