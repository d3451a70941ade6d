namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Schedule { get; } = new(
        "KUBE1025",
        "Write schedules that are valid",
        RuleSeverity.Refused,
        """
        A CronJob has five fields of cron or a macro, and its time zone is one of the IANA database; TZ in the schedule is refused (https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs).
        """,
        Bad: """
        Add(new CronJob
        {
            Metadata = new("report"),
            Spec = new()
            {
                Schedule = "61 * * * *",
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
                Schedule = "30 * * * *",
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
        """);
}
