using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Jobs in a queue whose manifest sets what the queue sets.</summary>
internal static class QueuedSuspendAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        var spec = manifest["spec"];
        var suspend = kind switch
        {
            "Job" or "JobSet" or "RayJob" or "TrainJob" => spec["suspend"],
            "PyTorchJob" or "TFJob" or "JAXJob" or "MPIJob" => spec["runPolicy"]["suspend"],
            _ => null,
        };
        if (suspend is { IsPresent: true } && manifest["metadata"]["labels"]["kueue.x-k8s.io/queue-name"].IsPresent)
        {
            run.Report(RuleCatalogue.QueuedSuspend, suspend, "the queue suspends and starts what has its label: leave 'suspend' out");
        }
    }
}
