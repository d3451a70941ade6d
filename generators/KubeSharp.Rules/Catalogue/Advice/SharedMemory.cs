namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SharedMemory { get; } = new(
        "KUBE2051",
        "Give GPUs that work together shared memory",
        RuleSeverity.Advice,
        """
        NCCL, below PyTorch and vLLM, passes data between the GPUs of a pod through /dev/shm, which has 64 MiB in a container; with more than one GPU the process fails with a bus error (https://docs.vllm.ai/en/stable/deployment/k8s.html).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("server"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "server", Image = "vllm/vllm-openai:v0.11.0", Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 4 } } },
                ],
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("server"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "server", Image = "vllm/vllm-openai:v0.11.0", Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 4 } }, VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }] },
                ],
                Volumes = [new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "32Gi" } }],
            },
        });
        """)
    {
        Category = "MachineLearning",
    };
}
