using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Training that writes nothing where it lasts.</summary>
internal static class DurableCheckpointAdvice
{
    private static readonly string[] s_passing = ["emptyDir", "configMap", "secret", "downwardAPI", "projected", "image"];
    private static readonly string[] s_training =
        ["torchrun", "train", "finetune", "fine-tune", "fine_tune", "deepspeed", "accelerate launch"];

    // Whatever looks like an object store, a tracker of experiments or the credentials of one.
    private static readonly string[] s_stores =
        ["S3", "AWS_", "AZURE_", "GOOGLE_", "GCS", "MINIO", "BUCKET", "MLFLOW", "WANDB", "HF_TOKEN", "HUGGING_FACE", "STORAGE"];

    public static void Check(RuleRun run, PodUse pod)
    {
        if (!pod.RunsToEnd || !IsClosed(pod.Spec["volumes"]) || !pod.Volumes.All(IsPassing))
        {
            return;
        }

        foreach (var container in pod.Containers)
        {
            if (GpuAmounts.Of(container) is not null && container.CommandLine() is { } line && Trains(line)
                && !MayReachStore(container, line))
            {
                run.Report(
                    RuleCatalogue.DurableCheckpoint,
                    container,
                    $"container {container.Title()} trains, and writes nothing that outlives its pod: mount a claim for its checkpoints");
            }
        }
    }

    private static bool Trains(string line) => s_training.Any(word => line.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool MayReachStore(RuleNode container, string line) => line.Contains("://") || !container["envFrom"].IsEmpty
        || !IsClosed(container["env"])
        || container["env"].Items.Any(static variable => variable["name"].Text is not { } name
            || s_stores.Any(name.ToUpperInvariant().Contains)
            || variable["value"].IsUnknown
            || variable["value"].Text?.Contains("://") == true);

    private static bool IsPassing(RuleNode volume) => s_passing.Any(source => volume[source].IsPresent);

    private static bool IsClosed(RuleNode list) => list.IsAbsent || (list.Kind == RuleNodeKind.List && !list.IsOpen);
}
