using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>StorageVersionMigrations (pkg/apis/storagemigration/validation).</summary>
internal static class StorageVersionMigrationRules
{
    public static void Check(RuleRun run, RuleNode manifest) =>
        run.Required(manifest["spec"]["resource"]["resource"], "the plural name of the kind to migrate");
}
