using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes of Azure (pkg/apis/core/validation, validateAzureDisk and validateAzureFilePV).</summary>
internal static class AzureSourceRules
{
    public static void Check(RuleRun run, string kind, RuleNode source)
    {
        if (kind == "azureFile")
        {
            run.Required(source["secretName"]);
            run.Required(source["shareName"]);
            var secretNamespace = source["secretNamespace"];
            if (secretNamespace.IsPresent)
            {
                run.Required(secretNamespace);
            }

            return;
        }

        run.Required(source["diskName"]);
        var address = source["diskURI"];
        run.Required(address);
        run.OneOf(source["cachingMode"], "None", "ReadOnly", "ReadWrite");
        var diskKind = source["kind"];
        run.OneOf(diskKind, "Shared", "Dedicated", "Managed");
        var beginning = (diskKind.IsAbsent ? "Shared" : diskKind.Text) switch
        {
            null => null,
            "Managed" => "/subscriptions/",
            _ => "https://",
        };
        if (beginning is not null && address.Text is { Length: > 0 } text && !text.StartsWith(beginning, StringComparison.Ordinal))
        {
            run.Report(RuleCatalogue.VolumeSource, address, $"the address of a disk of this kind begins with '{beginning}'");
        }
    }
}
