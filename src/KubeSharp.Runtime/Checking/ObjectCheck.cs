using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server;

namespace KubeSharp.Checking;

/// <summary>
/// Finds what the API server would refuse in an object of a stack. Advice is not asked for here: the compiler has given it where it can be
/// switched off (.editorconfig, #pragma, NoWarn, none of which a running program sees), and emission would repeat it for each environment.
/// What the compiler could not see, <c>kubesharp validate</c> says of the manifests.
/// </summary>
internal static class ObjectCheck
{
    /// <summary>Checks an object; that it has a name at all is asked elsewhere, for objects of any kind.</summary>
    public static IEnumerable<Diagnostic> Find(KubernetesObject value)
    {
        var findings = ServerRules.Check(new ObjectNode(value), value.ApiVersion, value.Kind, value.SchemaType.Constraints);
        return findings.Count == 0 ? [] : findings.Where(static finding => !IsMissingName(finding)).Select(finding => Describe(value, finding));
    }

    private static bool IsMissingName(Finding finding) => finding is { Rule.Id: "KUBE1010", Node.Path: "metadata.name" };

    private static Diagnostic Describe(KubernetesObject value, Finding finding) => new(
        finding.Rule.Severity == RuleSeverity.Refused ? Severity.Error : Severity.Warning,
        finding.Rule.Id,
        $"{ObjectText.Describe(value)}: {finding.Message}")
    {
        Path = finding.Node.Path,
    };
}
