namespace KubeSharp.Rules.Advice;

/// <summary>Images whose program loads a model before it answers, and images that compute on several GPUs together.</summary>
internal static class ModelServers
{
    // By the last part of the image's name: routers and benchmarks of these projects have names of their own.
    private static readonly string[] s_servers =
    [
        "vllm-openai", "vllm-cpu", "tritonserver", "text-generation-inference", "text-embeddings-inference", "huggingfaceserver", "sglang",
        "lmdeploy", "torchserve", "llama.cpp",
    ];

    // Parts of names; NCCL, the library under PyTorch, passes data between GPUs of a node through shared memory.
    private static readonly string[] s_sharers = ["pytorch", "torch", "vllm", "sglang", "deepspeed", "nemo", "nccl", "tensorrt-llm"];

    public static bool IsServer(string image)
    {
        var name = NameOf(image);
        return s_servers.Any(server => name.StartsWith(server, StringComparison.Ordinal)) || image.Contains("nvcr.io/nim/");
    }

    public static bool SharesMemory(string image) => IsServer(image) || s_sharers.Any(NameOf(image).Contains);

    /// <summary>The last part of an image's name, without tag and digest.</summary>
    private static string NameOf(string image)
    {
        var name = image.Split('@')[0];
        name = name.Substring(name.LastIndexOf('/') + 1);
        return name.Split(':')[0].ToLowerInvariant();
    }
}
