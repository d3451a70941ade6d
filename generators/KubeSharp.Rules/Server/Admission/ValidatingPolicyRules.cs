using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Policies in CEL that refuse requests (pkg/apis/admissionregistration/validation, ValidateValidatingAdmissionPolicy).</summary>
internal static class ValidatingPolicyRules
{
    private const int MostAnnotations = 20;
    private const int AnnotationExpressionLength = 5 * 1024;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.OneOf(spec["failurePolicy"], "Fail", "Ignore");
        CheckParameterKind(run, spec["paramKind"]);
        AdmissionScopeRules.CheckConstraints(run, spec["matchConstraints"], isMutating: false);
        AdmissionScopeRules.CheckMatchConditions(run, spec["matchConditions"], spec);
        CheckVariables(run, spec);

        var validations = spec["validations"];
        var annotations = spec["auditAnnotations"];
        if (validations.IsEmpty && annotations.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, validations, "the policy does nothing: add 'validations' or 'auditAnnotations'");
            return;
        }

        foreach (var validation in validations.Items)
        {
            CheckValidation(run, validation, spec);
        }

        CheckAnnotations(run, annotations, manifest);
    }

    public static void CheckVariables(RuleRun run, RuleNode spec)
    {
        foreach (var variable in spec["variables"].Items)
        {
            CelRules.CheckIdentifier(run, variable["name"]);
            CelRules.CheckExpression(run, variable["expression"], CelUse.PolicyVariable, spec);
        }
    }

    public static void CheckParameterKind(RuleRun run, RuleNode paramKind)
    {
        if (!paramKind.IsPresent)
        {
            return;
        }

        var apiVersion = paramKind["apiVersion"];
        if (run.Required(apiVersion) && apiVersion.Text is { } text && ApiVersionProblem(text) is { } problem)
        {
            run.Report(RuleCatalogue.ValueSyntax, apiVersion, $"'apiVersion' {RuleRun.Quote(text)} is not valid: {problem}");
        }

        run.RequiredName(paramKind["kind"], DomainFormats.Kind);
    }

    private static string? ApiVersionProblem(string text)
    {
        var parts = text.Split('/');
        return parts.Length > 2 ? "use a version such as 'v1', or a group and a version such as 'example.com/v1'"
            : parts.Length == 2 && parts[0].Length > 0 && NameFormats.Dns1123Subdomain(parts[0]) is { } group ? $"the part before '/' is a domain: {group}"
            : parts[parts.Length - 1].Length == 0 ? "the version is missing"
            : NameFormats.Dns1035Label(parts[parts.Length - 1]);
    }

    private static void CheckValidation(RuleRun run, RuleNode validation, RuleNode spec)
    {
        CelRules.CheckExpression(run, validation["expression"], CelUse.PolicyValidation, spec);
        var messageExpression = validation["messageExpression"];
        if (CelRules.IsBlank(messageExpression))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                messageExpression,
                "'messageExpression' is blank: write an expression in CEL, or remove it");
        }
        else if (messageExpression.IsFilled)
        {
            CelRules.CheckExpression(run, messageExpression, CelUse.PolicyMessage, spec);
        }

        var message = validation["message"];
        if (CelRules.IsBlank(message))
        {
            run.Report(RuleCatalogue.ValueSyntax, message, "'message' is blank: write one, or remove it");
        }
        else if (message.Text is { } text && CelRules.HasLineBreaks(text.Trim()))
        {
            run.Report(RuleCatalogue.ValueSyntax, message, "'message' has more than one line: write it in one");
        }

        run.OneOf(validation["reason"], "Forbidden", "Invalid", "RequestEntityTooLarge");
    }

    private static void CheckAnnotations(RuleRun run, RuleNode annotations, RuleNode manifest)
    {
        if (annotations.Items.Count > MostAnnotations)
        {
            var most = MostAnnotations.ToString(CultureInfo.InvariantCulture);
            run.Report(RuleCatalogue.SizeLimit, annotations, $"'auditAnnotations' has more than {most} items");
        }

        var policy = manifest["metadata"]["name"].Text;
        foreach (var annotation in annotations.Items)
        {
            var key = annotation["key"];
            if (policy is { Length: > 0 } && key.TextOrEmpty is { } text && NameFormats.QualifiedName($"{policy}/{text}") is { } problem)
            {
                run.Report(
                    RuleCatalogue.ValueSyntax,
                    key,
                    $"the key of the log, {RuleRun.Quote($"{policy}/{text}")}, is not valid: {problem}");
            }

            var value = annotation["valueExpression"];
            if (CelRules.CheckExpression(run, value, CelUse.AuditAnnotation, manifest["spec"])
                && value.Text is { } expression
                && NameFormats.TooLong(expression.Trim(), AnnotationExpressionLength) is { } tooLong)
            {
                run.Report(RuleCatalogue.SizeLimit, value, $"'valueExpression' {tooLong}");
            }
        }

        run.UniqueBy(annotations, "key");
    }
}
