using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Environment variables of containers (ValidateEnv, ValidateEnvFrom).</summary>
internal static class EnvironmentRules
{
    private const int LongestFileKey = 128;

    private static readonly string[] s_sources = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];

    public static void Check(PodView pod, RuleNode container)
    {
        foreach (var variable in container["env"].Items)
        {
            pod.Run.RequiredName(variable["name"], NameFormats.EnvironmentVariable, RuleCatalogue.EnvironmentVariable);
            CheckSource(pod, variable);
        }

        foreach (var source in container["envFrom"].Items)
        {
            CheckFrom(pod.Run, source);
        }
    }

    private static void CheckSource(PodView pod, RuleNode variable)
    {
        var run = pod.Run;
        var source = variable["valueFrom"];
        if (!source.IsPresent)
        {
            return;
        }

        FieldReferenceRules.CheckField(run, source["fieldRef"], isVolume: false);
        FieldReferenceRules.CheckResource(run, source["resourceFieldRef"], isVolume: false);
        CheckKey(run, source["configMapKeyRef"]);
        CheckKey(run, source["secretKeyRef"]);
        CheckFile(pod, source["fileKeyRef"]);

        // A value is no secret to this rule: whether there is one is all it asks.
        if (run.ExactlyOne(source, "source", s_sources) && variable["value"].IsFilled && s_sources.Any(name => source[name].IsPresent))
        {
            run.Report(RuleCatalogue.EnvironmentVariable, source, $"{RuleRun.Describe(variable)} has a value and a source: keep one");
        }
    }

    private static void CheckKey(RuleRun run, RuleNode reference)
    {
        if (!reference.IsPresent)
        {
            return;
        }

        run.RequiredName(reference["name"], NameFormats.Dns1123Subdomain);
        run.RequiredName(reference["key"], NameFormats.ConfigMapKey, RuleCatalogue.EnvironmentVariable);
    }

    /// <summary>A key of a file that an earlier container wrote (KEP-3721).</summary>
    private static void CheckFile(PodView pod, RuleNode reference)
    {
        if (!reference.IsPresent)
        {
            return;
        }

        var run = pod.Run;
        var key = reference["key"];
        if (run.RequiredName(key, NameFormats.EnvironmentVariable, RuleCatalogue.EnvironmentVariable)
            && key.Text is { } text && NameFormats.TooLong(text, LongestFileKey) is { } tooLong)
        {
            run.Report(RuleCatalogue.EnvironmentVariable, key, $"the key {tooLong}");
        }

        PathRules.RequiredLocal(run, reference["path"]);
        var volume = reference["volumeName"];
        run.Required(volume);
        pod.Volumes.CheckReference(run, volume, "volume");
        if (volume.Text is { } name && pod.Volumes.Find(name) is { } found && found["emptyDir"].IsAbsent
            && found.Entries.Any(static field => field.Name != "name" && field.IsPresent))
        {
            run.Report(
                RuleCatalogue.EnvironmentVariable,
                volume,
                $"the volume {RuleRun.Quote(name)} must be an 'emptyDir' to be read from here");
        }
    }

    private static void CheckFrom(RuleRun run, RuleNode source)
    {
        run.NamedUnlessEmpty(source["prefix"], NameFormats.EnvironmentVariable, RuleCatalogue.EnvironmentVariable);
        CheckName(run, source["configMapRef"]);
        CheckName(run, source["secretRef"]);
        run.ExactlyOne(source, "source", "configMapRef", "secretRef");
    }

    private static void CheckName(RuleRun run, RuleNode reference)
    {
        // The API server takes the name for the beginning of a generated one, which may end with a dash.
        if (reference.IsPresent)
        {
            run.RequiredName(reference["name"], static text => NameFormats.Dns1123Subdomain(MaskTrailingDash(text)));
        }
    }

    private static string MaskTrailingDash(string text) =>
        text.Length > 1 && text[text.Length - 1] == '-' ? text.Substring(0, text.Length - 2) + "a" : text;
}
