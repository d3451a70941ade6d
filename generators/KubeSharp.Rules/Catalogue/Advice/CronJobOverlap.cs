namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule CronJobOverlap { get; } = new(
        "KUBE2018",
        "Say what happens when a run is still going at the next one",
        RuleSeverity.Advice,
        """
        Without concurrencyPolicy runs that take longer than their interval pile up (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy).
        """,
        Bad: """
        Add(new CronJob
        {
            Metadata = new("report"),
            Spec = new()
            {
                Schedule = "*/5 * * * *",
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        Template = new()
                        {
                            Spec = new()
                            {
                                RestartPolicy = RestartPolicy.Never,
                                Containers = [new() { Name = "report", Image = "python:3.14" }],
                            },
                        },
                    },
                },
            },
        });
        """,
        Good: """
        Add(new CronJob
        {
            Metadata = new("report"),
            Spec = new()
            {
                Schedule = "*/5 * * * *",
                ConcurrencyPolicy = "Forbid",
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        Template = new()
                        {
                            Spec = new()
                            {
                                RestartPolicy = RestartPolicy.Never,
                                Containers = [new() { Name = "report", Image = "python:3.14" }],
                            },
                        },
                    },
                },
            },
        });
        """)
    {
        Category = "Reliability",
        IsEnabledByDefault = false,
    };
}
