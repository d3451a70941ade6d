namespace DistributedTraining;

/// <summary>What differs between the environments.</summary>
public sealed record Settings
{
    /// <summary>Nodes that train together, one pod on each.</summary>
    public required int Nodes { get; init; }

    /// <summary>GPUs of one node, one process for each.</summary>
    public required int GpusPerNode { get; init; }

    /// <summary>The product name of the GPUs, as the GPU operator labels nodes with it.</summary>
    public required string GpuProduct { get; init; }

    /// <summary>CPUs of one pod.</summary>
    public required int Cpus { get; init; }

    /// <summary>Memory of one pod.</summary>
    public required Quantity Memory { get; init; }

    /// <summary>How many such runs the team's quota admits at once.</summary>
    public required int Runs { get; init; }

    /// <summary>Disk for the checkpoints of a run.</summary>
    public required Quantity Checkpoints { get; init; }

    public static Settings Dev { get; } = new()
    {
        Nodes = 2,
        GpusPerNode = 1,
        GpuProduct = "NVIDIA-L4",
        Cpus = 8,
        Memory = "48Gi",
        Runs = 1,
        Checkpoints = "200Gi",
    };

    public static Settings Prod { get; } = new()
    {
        Nodes = 8,
        GpusPerNode = 8,
        GpuProduct = "NVIDIA-H100-80GB-HBM3",
        Cpus = 96,
        Memory = "900Gi",
        Runs = 2,
        Checkpoints = "10Ti",
    };
}
