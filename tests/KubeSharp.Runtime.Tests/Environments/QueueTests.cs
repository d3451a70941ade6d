using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class QueueTests
{
    private const string Queues = """
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: LocalQueue
        metadata: {name: research, namespace: ai}
        spec: {clusterQueue: gpus}
        ---
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: ClusterQueue
        metadata: {name: gpus}
        spec:
          cohortName: all
          admissionChecksStrategy: {admissionChecks: [{name: capacity}]}
          resourceGroups: [{flavors: [{name: h100}]}]
        ---
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: ResourceFlavor
        metadata: {name: h100}
        spec: {topologyName: racks}
        ---
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: Topology
        metadata: {name: racks}
        ---
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: AdmissionCheck
        metadata: {name: capacity}
        ---
        apiVersion: kueue.x-k8s.io/v1beta2
        kind: WorkloadPriorityClass
        metadata: {name: urgent}
        ---

        """;

    [Fact]
    public void A_chain_from_label_to_quota_is_fine() => Assert.Empty(AppYaml.Find(Queues + Workload("batch/v1", "Job", "research", "urgent")));

    [Theory]
    [InlineData("batch/v1", "Job")]
    [InlineData("jobset.x-k8s.io/v1alpha2", "JobSet")]
    [InlineData("ray.io/v1", "RayJob")]
    [InlineData("kubeflow.org/v1", "PyTorchJob")]
    public void A_workload_needs_its_queue_in_its_namespace(string apiVersion, string kind)
    {
        Assert.Equal(["KUBE3119 metadata.labels[kueue.x-k8s.io/queue-name]"], AppYaml.Find(Queues + Workload(apiVersion, kind, "other", "urgent")));
        Assert.Equal(["KUBE3119 metadata.labels[kueue.x-k8s.io/priority-class]"], AppYaml.Find(Queues + Workload(apiVersion, kind, "research", "other")));
        Assert.Equal(
            ["KUBE3119 metadata.labels[kueue.x-k8s.io/queue-name]"],
            AppYaml.Find(Queues + Workload(apiVersion, kind, "research", "urgent").Replace("namespace: ai", "namespace: other", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_jobs_of_a_cron_job_need_their_queue() => Assert.Equal(
        ["KUBE3119 spec.jobTemplate.metadata.labels[kueue.x-k8s.io/queue-name]"],
        AppYaml.Find("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: x}\nspec: {jobTemplate: {metadata: {labels: {kueue.x-k8s.io/queue-name: none}}}}"));

    [Theory]
    [InlineData("clusterQueue: gpus", "clusterQueue: none", "spec.clusterQueue")]
    [InlineData("{name: h100}]", "{name: none}]", "spec.resourceGroups[0].flavors[0].name")]
    [InlineData("admissionChecks: [{name: capacity}]", "admissionChecks: [{name: none}]", "spec.admissionChecksStrategy.admissionChecks[0].name")]
    [InlineData("topologyName: racks", "topologyName: none", "spec.topologyName")]
    public void A_queue_needs_what_it_names(string right, string wrong, string path) =>
        Assert.Equal([$"KUBE3119 {path}"], AppYaml.Find(Queues.Replace(right, wrong, StringComparison.Ordinal)));

    private static string Workload(string apiVersion, string kind, string queue, string priority) => $$"""
        apiVersion: {{apiVersion}}
        kind: {{kind}}
        metadata:
          name: x
          namespace: ai
          labels: {kueue.x-k8s.io/queue-name: {{queue}}, kueue.x-k8s.io/priority-class: {{priority}}}
        """;
}
