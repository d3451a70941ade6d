using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Where kinds hold specifications of pods: Kubernetes' own, and those of machine learning.</summary>
internal static class PodPlaces
{
    private const string Template = "spec.template.spec";
    private const string Kubeflow = ".{}.template.spec";

    // By group and kind: versions of a kind agree. Lists are written [], maps {}.
    private static readonly Dictionary<string, string[]> s_places = new(StringComparer.Ordinal)
    {
        ["/Pod"] = ["spec"],
        ["/PodTemplate"] = ["template.spec"],
        ["/ReplicationController"] = [Template],
        ["apps/Deployment"] = [Template],
        ["apps/ReplicaSet"] = [Template],
        ["apps/StatefulSet"] = [Template],
        ["apps/DaemonSet"] = [Template],
        ["batch/Job"] = [Template],
        ["batch/CronJob"] = ["spec.jobTemplate.spec.template.spec"],
        ["batch.volcano.sh/Job"] = ["spec.tasks.[].template.spec"],
        ["jobset.x-k8s.io/JobSet"] = ["spec.replicatedJobs.[].template.spec.template.spec"],
        ["kubeflow.org/JAXJob"] = ["spec.jaxReplicaSpecs" + Kubeflow],
        ["kubeflow.org/MPIJob"] = ["spec.mpiReplicaSpecs" + Kubeflow],
        ["kubeflow.org/PyTorchJob"] = ["spec.pytorchReplicaSpecs" + Kubeflow],
        ["kubeflow.org/TFJob"] = ["spec.tfReplicaSpecs" + Kubeflow],
        ["leaderworkerset.x-k8s.io/LeaderWorkerSet"] =
            ["spec.leaderWorkerTemplate.leaderTemplate.spec", "spec.leaderWorkerTemplate.workerTemplate.spec"],
        ["ray.io/RayCluster"] = ["spec.headGroupSpec.template.spec", "spec.workerGroupSpecs.[].template.spec"],
        ["ray.io/RayJob"] = ["spec.rayClusterSpec.headGroupSpec.template.spec", "spec.rayClusterSpec.workerGroupSpecs.[].template.spec"],
        ["ray.io/RayService"] =
            ["spec.rayClusterConfig.headGroupSpec.template.spec", "spec.rayClusterConfig.workerGroupSpecs.[].template.spec"],
        ["serving.kserve.io/InferenceService"] = ["spec.predictor"],
    };

    /// <summary>The specifications of pods in a manifest that are there.</summary>
    public static IEnumerable<PodUse> Of(RuleNode manifest, string apiVersion, string kind)
    {
        var slash = apiVersion.IndexOf('/');
        var group = slash < 0 ? "" : apiVersion.Substring(0, slash);
        return s_places.TryGetValue($"{group}/{kind}", out var paths)
            ? paths.SelectMany(path => Walk(manifest, path.Split('.'), 0)).Select(spec => new PodUse(spec, kind))
            : [];
    }

    private static IEnumerable<RuleNode> Walk(RuleNode node, string[] steps, int step)
    {
        if (step == steps.Length)
        {
            return node.Kind == RuleNodeKind.Object ? [node] : [];
        }

        return steps[step] switch
        {
            "[]" => node.Items.SelectMany(item => Walk(item, steps, step + 1)),
            "{}" => node.Entries.SelectMany(entry => Walk(entry, steps, step + 1)),
            var field => Walk(node[field], steps, step + 1),
        };
    }
}
