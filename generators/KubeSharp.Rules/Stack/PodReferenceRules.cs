using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>What pods refer to: ConfigMaps, Secrets and their keys, claims, accounts, classes. A pod does not start without.</summary>
internal static class PodReferenceRules
{
    private const int MostListed = 10;

    public static void Check(StackRun run, AppPod pod)
    {
        var spec = pod.Spec;
        Containers(run, spec["containers"]);
        Containers(run, spec["initContainers"]);
        foreach (var volume in spec["volumes"].Items)
        {
            Volume(run, volume);
        }

        PullSecrets(run, spec["imagePullSecrets"]);
        var account = spec["serviceAccountName"];
        run.FindNear(RuleCatalogue.MissingServiceAccount, account.IsAbsent ? spec["serviceAccount"] : account, "", "ServiceAccount");
        run.FindCluster(RuleCatalogue.MissingClass, spec["priorityClassName"], "scheduling.k8s.io", "PriorityClass");
        run.FindCluster(RuleCatalogue.MissingClass, spec["runtimeClassName"], "node.k8s.io", "RuntimeClass");
    }

    public static void PullSecrets(StackRun run, RuleNode secrets)
    {
        foreach (var secret in secrets.Items)
        {
            run.FindNear(RuleCatalogue.MissingConfig, secret["name"], "", "Secret");
        }
    }

    /// <summary>Checks a key of a ConfigMap or Secret that is in the app.</summary>
    public static void Key(StackRun run, StackObject? source, RuleNode key)
    {
        if (source is null || key.Text is not { Length: > 0 } text || source.HasKey(text) != false)
        {
            return;
        }

        var known = source.Keys!;
        var some = known.OrderBy(static name => name, StringComparer.Ordinal).Take(MostListed);
        var list = string.Join(", ", some) + (known.Count > MostListed ? ", ..." : "");
        run.Report(RuleCatalogue.MissingKey, key, $"{source.Kind} '{source.Name}' has no key '{text}' (keys: {list})");
    }

    /// <summary>Checks a reference by name and key, as environment variables make it.</summary>
    public static void KeyReference(StackRun run, RuleNode reference, string kind)
    {
        if (!reference.IsPresent || MayBeOptional(reference))
        {
            return;
        }

        var source = run.FindNear(RuleCatalogue.MissingConfig, reference["name"], "", kind);
        Key(run, source, reference["key"]);
    }

    private static void Containers(StackRun run, RuleNode containers)
    {
        foreach (var container in containers.Items)
        {
            foreach (var variable in container["env"].Items)
            {
                var source = variable["valueFrom"];
                if (source.IsPresent)
                {
                    KeyReference(run, source["configMapKeyRef"], "ConfigMap");
                    KeyReference(run, source["secretKeyRef"], "Secret");
                }
            }

            foreach (var source in container["envFrom"].Items)
            {
                Source(run, source["configMapRef"], "ConfigMap");
                Source(run, source["secretRef"], "Secret");
            }
        }
    }

    private static void Volume(StackRun run, RuleNode volume)
    {
        Source(run, volume["configMap"], "ConfigMap");
        Source(run, volume["secret"], "Secret", "secretName");
        run.FindNear(RuleCatalogue.MissingClaim, volume["persistentVolumeClaim"]["claimName"], "", "PersistentVolumeClaim");
        foreach (var source in volume["projected"]["sources"].Items)
        {
            Source(run, source["configMap"], "ConfigMap");
            Source(run, source["secret"], "Secret");
        }
    }

    /// <summary>Checks a reference to a whole ConfigMap or Secret, of which a volume may take some keys.</summary>
    private static void Source(StackRun run, RuleNode reference, string kind, string field = "name")
    {
        if (!reference.IsPresent || MayBeOptional(reference))
        {
            return;
        }

        var source = run.FindNear(RuleCatalogue.MissingConfig, reference[field], "", kind);
        if (source is null)
        {
            return;
        }

        foreach (var item in reference["items"].Items)
        {
            Key(run, source, item["key"]);
        }
    }

    private static bool MayBeOptional(RuleNode reference) => reference["optional"].BooleanOr(false) != false;
}
