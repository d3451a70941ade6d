namespace KubeSharp.Tests.Kinds;

/// <summary>KubeRay.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Ray =>
    [
        new RayCluster { Metadata = "ray", Spec = Cluster },
        new RayJob { Metadata = "score", Spec = ScoringJob },
        new RayCronJob { Metadata = "nightly", Spec = new() { Schedule = "0 2 * * *", TimeZone = "Etc/UTC", JobTemplate = ScoringJob } },
        new RayService
        {
            Metadata = "serve",
            Spec = new()
            {
                ServeConfigV2 = """
                    applications:
                      - name: llm
                        import_path: serve:app

                    """,
                RayClusterConfig = Cluster,
                ServeService = new() { Metadata = "serve", Spec = new() { Ports = [new() { Name = "serve", Port = 8000 }] } },
            },
        },
    ];

    private static RayClusterSpec Cluster => new()
    {
        RayVersion = "2.46.0",
        EnableInTreeAutoscaling = true,
        AutoscalerOptions = new() { IdleTimeoutSeconds = 120, UpscalingMode = "Default" },
        HeadGroupSpec = new()
        {
            RayStartParams = new() { ["num-cpus"] = "0", ["dashboard-host"] = "0.0.0.0" },
            Template = new() { Spec = new() { Containers = [new() { Name = "ray-head", Image = "rayproject/ray:2.46.0-gpu" }] } },
        },
        WorkerGroupSpecs =
        [
            new()
            {
                GroupName = "gpu",
                Replicas = 0,
                MinReplicas = 0,
                MaxReplicas = 8,
                RayStartParams = new(),
                Template = new() { Spec = new() { Containers = [Worker] } },
            },
        ],
    };

    private static RayJobSpec ScoringJob => new()
    {
        Entrypoint = "python score.py",
        ShutdownAfterJobFinishes = true,
        TtlSecondsAfterFinished = 600,
        RuntimeEnvYAML = "pip: [transformers]\n",
        RayClusterSpec = Cluster,
    };
}
