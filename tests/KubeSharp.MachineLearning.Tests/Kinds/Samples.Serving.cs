namespace KubeSharp.Tests.Kinds;

/// <summary>KServe.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Serving =>
    [
        new InferenceService
        {
            Metadata = "iris",
            Spec = new()
            {
                Predictor = new()
                {
                    MinReplicas = 0,
                    MaxReplicas = 4,
                    ScaleMetric = "concurrency",
                    Model = new()
                    {
                        ModelFormat = new() { Name = "sklearn" },
                        StorageUri = "s3://models/iris",
                        Resources = new() { Limits = new() { ["cpu"] = 1, ["memory"] = "2Gi" } },
                    },
                },
            },
        },
        new ServingRuntime { Metadata = "vllm", Spec = ServingRuntimeOf("vllm") },
        new ClusterServingRuntime { Metadata = "vllm-cluster", Spec = ServingRuntimeOf("vllm") },
        new LLMInferenceService
        {
            Metadata = "qwen",
            Spec = new()
            {
                Model = new() { Name = "Qwen/Qwen3-8B", Uri = "hf://Qwen/Qwen3-8B" },
                Replicas = 2,
                Parallelism = new() { Tensor = 2 },
                Router = new() { Route = new(), Gateway = new(), Scheduler = new() },
                Template = new() { Containers = [Worker with { Name = "main" }] },
            },
        },
    ];

    private static ServingRuntimeSpec ServingRuntimeOf(string model) => new()
    {
        SupportedModelFormats = [new() { Name = model, AutoSelect = true, Priority = 1 }],
        ProtocolVersions = ["v2"],
        Containers = [new() { Name = "kserve-container", Image = "vllm/vllm-openai:v0.11.0", Args = ["--model", "/mnt/models"] }],
    };
}
