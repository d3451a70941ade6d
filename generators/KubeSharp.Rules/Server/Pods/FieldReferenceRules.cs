using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Fields and resources of the pod that its containers can read (validateObjectFieldSelector, validateContainerResourceFieldSelector, and
/// pkg/apis/core/pods, ConvertDownwardAPIFieldLabel).
/// </summary>
internal static class FieldReferenceRules
{
    private static readonly string[] s_variableFields =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP",
        "status.hostIPs", "status.podIP", "status.podIPs",
    ];

    private static readonly string[] s_volumeFields =
        ["metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid"];

    private static readonly string[] s_resources =
    [
        "limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
    ];

    private static readonly string[] s_divisors = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

    /// <summary>Checks a reference to a field; silent where nothing stands.</summary>
    public static void CheckField(RuleRun run, RuleNode reference, bool isVolume)
    {
        if (!reference.IsPresent)
        {
            return;
        }

        var version = reference["apiVersion"];
        if (version.TextOr("v1") is { } text && text != "v1")
        {
            run.Report(RuleCatalogue.EnvironmentVariable, version, $"'apiVersion' cannot be {RuleRun.Quote(text)}: use 'v1', or remove it");
        }

        var path = reference["fieldPath"];
        if (run.Required(path) && path.Text is { } field)
        {
            CheckPath(run, path, field, isVolume);
        }
    }

    /// <summary>Checks a reference to a resource of a container; silent where nothing stands.</summary>
    public static void CheckResource(RuleRun run, RuleNode reference, bool isVolume)
    {
        if (!reference.IsPresent)
        {
            return;
        }

        if (isVolume)
        {
            run.Required(reference["containerName"]);
        }

        var resource = reference["resource"];
        if (!run.Required(resource) || resource.Text is not { } name)
        {
            return;
        }

        if (!IsHugePages(name))
        {
            run.OneOf(resource, s_resources);
        }

        CheckDivisor(run, reference["divisor"], name);
    }

    private static void CheckPath(RuleRun run, RuleNode node, string path, bool isVolume)
    {
        if (Subscript(path, out var map) is { } key)
        {
            var problem = map switch
            {
                "metadata.labels" => NameFormats.QualifiedName(key),

                // The API server takes annotation keys in any case.
                "metadata.annotations" => NameFormats.QualifiedName(key.ToLowerInvariant()),
                _ => "only 'metadata.labels' and 'metadata.annotations' have keys",
            };
            if (problem is not null)
            {
                run.Report(RuleCatalogue.EnvironmentVariable, node, $"the field {RuleRun.Quote(path)} is not valid: {problem}");
            }

            return;
        }

        var known = isVolume ? s_volumeFields : s_variableFields;

        // An old name of spec.nodeName.
        if (Array.IndexOf(known, path) >= 0 || (!isVolume && path == "spec.host"))
        {
            return;
        }

        if (!isVolume && path is "metadata.labels" or "metadata.annotations")
        {
            run.Report(RuleCatalogue.EnvironmentVariable, node, $"a variable holds one value: write {path}['KEY']");
            return;
        }

        run.OneOf(node, known);
    }

    /// <summary>The key of a path such as <c>metadata.labels['app']</c>; null where it has none.</summary>
    private static string? Subscript(string path, out string map)
    {
        map = "";
        var open = path.IndexOf("['", StringComparison.Ordinal);
        if (open <= 0 || !path.EndsWith("']", StringComparison.Ordinal) || path.Length < open + 4)
        {
            return null;
        }

        map = path.Substring(0, open);
        return path.Substring(open + 2, path.Length - open - 4);
    }

    private static void CheckDivisor(RuleRun run, RuleNode divisor, string resource)
    {
        if (divisor.Text is not { } text || QuantityText.AmountOf(text) is not { } amount || amount.Nanos.IsZero)
        {
            return;
        }

        var isProcessor = resource is "limits.cpu" or "requests.cpu";
        string[] known = isProcessor ? ["1m", "1"]
            : IsHugePages(resource) || Array.IndexOf(s_resources, resource) >= 0 ? s_divisors
            : [];
        if (known.Length > 0 && Array.IndexOf(known, amount.ToCanonicalText()) < 0)
        {
            run.Report(RuleCatalogue.QuantityValue, divisor, $"'divisor' cannot be {RuleRun.Quote(text)}: use {RuleRun.List(known)}");
        }
    }

    private static bool IsHugePages(string resource) =>
        resource.StartsWith("requests.hugepages-", StringComparison.Ordinal)
        || resource.StartsWith("limits.hugepages-", StringComparison.Ordinal);
}
