using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Volumes whose files are made of objects (validateSecretVolumeSource, validateConfigMapVolumeSource, validateDownwardAPIVolumeSource).
/// </summary>
internal static class FileVolumeRules
{
    public static void CheckSecret(RuleRun run, RuleNode source)
    {
        run.Required(source["secretName"]);
        run.FileMode(source["defaultMode"]);
        CheckItems(run, source["items"]);
    }

    public static void CheckConfigMap(RuleRun run, RuleNode source)
    {
        run.Required(source["name"]);
        run.FileMode(source["defaultMode"]);
        CheckItems(run, source["items"]);
    }

    public static void CheckDownward(RuleRun run, RuleNode source)
    {
        run.FileMode(source["defaultMode"]);
        CheckFiles(run, source["items"]);
    }

    /// <summary>Checks keys and the files they become.</summary>
    public static void CheckItems(RuleRun run, RuleNode items)
    {
        foreach (var item in items.Items)
        {
            run.Required(item["key"]);
            PathRules.RequiredLocal(run, item["path"]);
            run.FileMode(item["mode"]);
        }
    }

    /// <summary>Checks files that hold fields or resources of the pod.</summary>
    public static void CheckFiles(RuleRun run, RuleNode items)
    {
        foreach (var file in items.Items)
        {
            PathRules.RequiredLocal(run, file["path"]);
            run.FileMode(file["mode"]);
            FieldReferenceRules.CheckField(run, file["fieldRef"], isVolume: true);
            FieldReferenceRules.CheckResource(run, file["resourceFieldRef"], isVolume: true);
            run.ExactlyOne(file, "source", "fieldRef", "resourceFieldRef");
        }
    }
}
