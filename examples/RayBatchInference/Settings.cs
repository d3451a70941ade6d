namespace RayBatchInference;

/// <summary>What differs between the environments.</summary>
public sealed record Settings
{
    public required string Model { get; init; }

    /// <summary>The most GPU workers that Ray's autoscaler starts.</summary>
    public required int MaxWorkers { get; init; }

    /// <summary>When to score, in cron format; null for one run, now.</summary>
    public string? Schedule { get; init; }

    /// <summary>Disk for the dataset and the scores.</summary>
    public required Quantity Disk { get; init; }

    public static Settings Dev { get; } = new() { Model = "Qwen/Qwen3-0.6B", MaxWorkers = 1, Disk = "50Gi" };

    public static Settings Prod { get; } = new() { Model = "Qwen/Qwen3-8B", MaxWorkers = 16, Schedule = "0 2 * * *", Disk = "2Ti" };
}
