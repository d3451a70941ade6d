using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>Where kinds hold pods.</summary>
internal static class PodPlaces
{
    private const string JobSets = "replicatedJobs[].template.spec.template";

    private static readonly string[][] s_rayCluster = [Parse("headGroupSpec.template"), Parse("workerGroupSpecs[].template")];

    /// <summary>The paths of templates, by group and kind. A part ending in <c>[]</c> is a list, one ending in <c>{}</c> a map.</summary>
    private static readonly Dictionary<(string Group, string Kind), string[][]> s_templates = new()
    {
        [("", "Pod")] = [[]],
        [("", "PodTemplate")] = [Parse("template")],
        [("", "ReplicationController")] = [Parse("spec.template")],
        [("apps", "Deployment")] = [Parse("spec.template")],
        [("apps", "ReplicaSet")] = [Parse("spec.template")],
        [("apps", "StatefulSet")] = [Parse("spec.template")],
        [("apps", "DaemonSet")] = [Parse("spec.template")],
        [("batch", "Job")] = [Parse("spec.template")],
        [("batch", "CronJob")] = [Parse("spec.jobTemplate.spec.template")],
        [("argoproj.io", "Rollout")] = [Parse("spec.template")],
        [("jobset.x-k8s.io", "JobSet")] = [Parse("spec." + JobSets)],
        [("keda.sh", "ScaledJob")] = [Parse("spec.jobTargetRef.template")],
        [("kubeflow.org", "JAXJob")] = [Parse("spec.jaxReplicaSpecs{}.template")],
        [("kubeflow.org", "MPIJob")] = [Parse("spec.mpiReplicaSpecs{}.template")],
        [("kubeflow.org", "PaddleJob")] = [Parse("spec.paddleReplicaSpecs{}.template")],
        [("kubeflow.org", "PyTorchJob")] = [Parse("spec.pytorchReplicaSpecs{}.template")],
        [("kubeflow.org", "TFJob")] = [Parse("spec.tfReplicaSpecs{}.template")],
        [("kubeflow.org", "XGBoostJob")] = [Parse("spec.xgbReplicaSpecs{}.template")],
        [("leaderworkerset.x-k8s.io", "LeaderWorkerSet")] =
            [Parse("spec.leaderWorkerTemplate.leaderTemplate"), Parse("spec.leaderWorkerTemplate.workerTemplate")],
        [("ray.io", "RayCluster")] = Under("spec", s_rayCluster),
        [("ray.io", "RayCronJob")] =
            [.. Under("spec.jobTemplate.rayClusterSpec", s_rayCluster), Parse("spec.jobTemplate.submitterPodTemplate")],
        [("ray.io", "RayJob")] = [.. Under("spec.rayClusterSpec", s_rayCluster), Parse("spec.submitterPodTemplate")],
        [("ray.io", "RayService")] = Under("spec.rayClusterConfig", s_rayCluster),
        [("serving.knative.dev", "Service")] = [Parse("spec.template")],
        [("trainer.kubeflow.org", "TrainingRuntime")] = [Parse("spec.template.spec." + JobSets)],
    };

    /// <summary>The paths of specifications of pods that have no labels beside them, by group and kind.</summary>
    private static readonly Dictionary<(string Group, string Kind), string[][]> s_specs = new()
    {
        [("serving.kserve.io", "InferenceService")] = [Parse("spec.predictor"), Parse("spec.transformer"), Parse("spec.explainer")],
        [("serving.kserve.io", "LLMInferenceService")] = [Parse("spec.template"), Parse("spec.worker"), Parse("spec.prefill.template")],
    };

    /// <summary>Finds the pods that an object holds.</summary>
    public static void Find(StackObject value, List<AppPod> pods)
    {
        var areOpen = CustomKinds.GiveLabels(value);
        if (s_templates.TryGetValue((value.Group, value.Kind), out var templates))
        {
            foreach (var path in templates)
            {
                Walk(value.Root, path, 0, template => pods.Add(new(value, template["spec"], template["metadata"]["labels"], areOpen)));
            }
        }
        else if (s_specs.TryGetValue((value.Group, value.Kind), out var specs))
        {
            foreach (var path in specs)
            {
                Walk(value.Root, path, 0, spec => pods.Add(new(value, spec, spec["labels"], isOpen: true)));
            }
        }
    }

    private static void Walk(RuleNode node, string[] path, int depth, Action<RuleNode> found)
    {
        if (depth == path.Length)
        {
            if (node.IsPresent)
            {
                found(node);
            }

            return;
        }

        var part = path[depth];
        var isList = part[part.Length - 1] == ']';
        if (!isList && part[part.Length - 1] != '}')
        {
            Walk(node[part], path, depth + 1, found);
            return;
        }

        var holder = node[part.Substring(0, part.Length - 2)];
        foreach (var item in isList ? holder.Items : holder.Entries)
        {
            Walk(item, path, depth + 1, found);
        }
    }

    private static string[] Parse(string path) => path.Split('.');

    private static string[][] Under(string path, string[][] inner) => [.. inner.Select(parts => (string[])[.. Parse(path), .. parts])];
}
