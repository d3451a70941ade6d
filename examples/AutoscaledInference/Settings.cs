namespace AutoscaledInference;

/// <summary>What differs between the environments.</summary>
public sealed record Settings
{
    public required string Model { get; init; }

    public required int GpusPerReplica { get; init; }

    /// <summary>The fewest replicas; 0 gives the GPUs back when nobody asks.</summary>
    public required int MinReplicas { get; init; }

    public required int MaxReplicas { get; init; }

    /// <summary>Memory of one replica.</summary>
    public required Quantity Memory { get; init; }

    /// <summary>Where clients reach the model.</summary>
    public required string Host { get; init; }

    public static Settings Dev { get; } = new()
    {
        Model = "Qwen/Qwen3-8B",
        GpusPerReplica = 1,
        MinReplicas = 0,
        MaxReplicas = 2,
        Memory = "32Gi",
        Host = "llm.dev.example.com",
    };

    public static Settings Prod { get; } = new()
    {
        Model = "Qwen/Qwen3-32B",
        GpusPerReplica = 4,
        MinReplicas = 2,
        MaxReplicas = 16,
        Memory = "256Gi",
        Host = "llm.example.com",
    };
}
