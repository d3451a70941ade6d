namespace LlmServing;

/// <summary>What differs between the environments. A value that an environment forgets does not compile.</summary>
public sealed record Settings
{
    /// <summary>The model as its hub names it.</summary>
    public required string Model { get; init; }

    /// <summary>GPUs of one replica; the server splits the model over them.</summary>
    public required int GpusPerReplica { get; init; }

    /// <summary>The fewest replicas; the autoscaler adds more.</summary>
    public required int MinReplicas { get; init; }

    public required int MaxReplicas { get; init; }

    /// <summary>Disk for the downloaded weights.</summary>
    public required Quantity ModelCache { get; init; }

    /// <summary>Memory of one replica.</summary>
    public required Quantity Memory { get; init; }

    /// <summary>The product name of the GPU that the weights fit into; null where any will do.</summary>
    public string? GpuProduct { get; init; }

    public static Settings Dev { get; } = new()
    {
        Model = "meta-llama/Llama-3.1-8B-Instruct",
        GpusPerReplica = 1,
        MinReplicas = 1,
        MaxReplicas = 1,
        ModelCache = "40Gi",
        Memory = "32Gi",
    };

    public static Settings Prod { get; } = new()
    {
        Model = "meta-llama/Llama-3.1-70B-Instruct",
        GpusPerReplica = 4,
        MinReplicas = 3,
        MaxReplicas = 12,
        ModelCache = "300Gi",
        Memory = "320Gi",
        GpuProduct = "NVIDIA-H100-80GB-HBM3",
    };
}
