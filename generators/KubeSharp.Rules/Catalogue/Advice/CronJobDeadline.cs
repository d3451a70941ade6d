namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule CronJobDeadline { get; } = new(
        "KUBE2019",
        "Give a CronJob at least ten seconds to start",
        RuleSeverity.Advice,
        """
        The controller looks every ten seconds: with a shorter deadline runs are missed (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline).
        """,
        Bad: """
        Add(new CronJob
        {
            Metadata = new("report"),
            Spec = new()
            {
                Schedule = "*/5 * * * *",
                StartingDeadlineSeconds = 5,
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
                StartingDeadlineSeconds = 60,
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
    };
}
