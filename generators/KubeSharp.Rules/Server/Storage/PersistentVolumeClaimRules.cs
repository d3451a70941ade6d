using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>PersistentVolumeClaims (pkg/apis/core/validation, ValidatePersistentVolumeClaimSpec).</summary>
internal static class PersistentVolumeClaimRules
{
    private static readonly string[] s_sourceFields = ["apiGroup", "kind", "name"];

    /// <summary>Checks a claim. Of its sources the API server drops what it does not know before it looks.</summary>
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckCommon(run, spec);
        var reference = spec["dataSourceRef"];
        var fromNamespace = reference["namespace"];
        if (reference.IsPresent && fromNamespace.IsEmpty)
        {
            CheckSources(run, spec["dataSource"], reference);
        }
        else if (IsKept(spec["dataSource"]))
        {
            run.Required(spec["dataSource"]["name"]);
        }
    }

    /// <summary>Checks the specification in a template for claims, of which nothing is dropped.</summary>
    public static void CheckSpec(RuleRun run, RuleNode spec)
    {
        CheckCommon(run, spec);
        CheckSources(run, spec["dataSource"], spec["dataSourceRef"]);
    }

    private static void CheckCommon(RuleRun run, RuleNode spec)
    {
        AccessModeRules.Check(run, spec["accessModes"]);
        LabelSelectorRules.Check(run, spec["selector"]);
        CheckSize(run, spec["resources"]["requests"]);
        NamedUnlessEmpty(run, spec["storageClassName"]);
        NamedUnlessEmpty(run, spec["volumeAttributesClassName"]);
        run.OneOf(spec["volumeMode"], "Filesystem", "Block");
    }

    /// <summary>Whether a claim keeps its source where no reference is beside it (EnforceDataSourceBackwardsCompatibility).</summary>
    private static bool IsKept(RuleNode source) => (source["kind"].Text, source["apiGroup"].TextOrEmpty) is
        ("PersistentVolumeClaim", "") or ("VolumeSnapshot", "snapshot.storage.k8s.io");

    private static void CheckSize(RuleRun run, RuleNode requests)
    {
        var storage = requests["storage"];

        // An explicit null in a map of amounts is 0.
        if (storage.IsAbsent && requests.Entries.Any(static entry => entry.Name == "storage"))
        {
            run.Report(RuleCatalogue.QuantityValue, storage, "'storage' must be more than 0");
        }
        else if (run.RequiredPresence(storage, "the size of the claim, such as '1Gi'"))
        {
            AmountRules.Positive(run, storage);
        }
    }

    private static void CheckSources(RuleRun run, RuleNode source, RuleNode reference)
    {
        CheckSource(run, source);
        CheckSource(run, reference);
        var fromNamespace = reference["namespace"];
        if (fromNamespace.IsFilled)
        {
            run.Named(fromNamespace, NameFormats.Dns1123Label);
        }

        // What is only in one of the two the API server copies to the other.
        if (!source.IsPresent || !reference.IsPresent)
        {
            return;
        }

        if (fromNamespace.IsFilled)
        {
            run.Forbidden(source, "'dataSourceRef' names a namespace: remove 'dataSource'");
        }
        else if (s_sourceFields.Any(field => source[field].TextOrEmpty is { } one && reference[field].TextOrEmpty is { } other
            && one != other))
        {
            run.Report(RuleCatalogue.ExactlyOne, source, "'dataSource' and 'dataSourceRef' differ: remove 'dataSource'");
        }
    }

    private static void CheckSource(RuleRun run, RuleNode source)
    {
        if (!source.IsPresent)
        {
            return;
        }

        run.Required(source["name"]);
        var kind = source["kind"];
        run.Required(kind);
        var group = source["apiGroup"];
        NamedUnlessEmpty(run, group);
        if (group.IsEmpty && kind.Text is { Length: > 0 } name && name != "PersistentVolumeClaim")
        {
            run.Report(
                RuleCatalogue.RequiredField,
                group,
                $"'apiGroup' is required for the kind {RuleRun.Quote(name)}: without it only a 'PersistentVolumeClaim' is a source");
        }
    }

    private static void NamedUnlessEmpty(RuleRun run, RuleNode name)
    {
        if (name.IsFilled)
        {
            run.Named(name, NameFormats.Dns1123Subdomain);
        }
    }
}
