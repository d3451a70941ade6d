namespace KubeSharp.Rules.Stack;

/// <summary>
/// Labels of pods that no template has: controllers and admission add them (k8s.io/api: <c>job-name</c>, <c>pod-template-hash</c>,
/// <c>statefulset.kubernetes.io/pod-name</c> and their kin).
/// </summary>
internal static class SystemLabels
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "controller-revision-hash",
        "controller-uid",
        "job-name",
        "pod-template-generation",
        "pod-template-hash",
    };

    private static readonly HashSet<string> s_domains = new(StringComparer.Ordinal)
    {
        "apps.kubernetes.io",
        "batch.kubernetes.io",
        "controller.kubernetes.io",
        "jobset.sigs.k8s.io",
        "kueue.x-k8s.io",
        "leaderworkerset.sigs.k8s.io",
        "linkerd.io",
        "ray.io",
        "security.istio.io",
        "service.istio.io",
        "statefulset.kubernetes.io",
        "topology.istio.io",
        "topology.kubernetes.io",
        "training.kubeflow.org",
        "workload.sigs.k8s.io",
    };

    public static bool AreAdded(string key)
    {
        var slash = key.IndexOf('/');
        return slash < 0 ? s_names.Contains(key) : s_domains.Contains(key.Substring(0, slash));
    }

    /// <summary>Whether the operator of Ray gives its pods this label (ray-operator/controllers/ray/common/pod.go).</summary>
    public static bool AreAddedByRay(string key) => key is "app.kubernetes.io/name" or "app.kubernetes.io/created-by";
}
