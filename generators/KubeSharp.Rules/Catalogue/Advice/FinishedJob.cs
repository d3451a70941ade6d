namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule FinishedJob { get; } = new(
        "KUBE2020",
        "Remove Jobs that have finished",
        RuleSeverity.Advice,
        """
        A Job and its pods stay until somebody deletes them, unless ttlSecondsAfterFinished is set; thousands of them slow the cluster down (https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished).
        """,
        Bad: """
        Add(new Job
        {
            Metadata = new("report"),
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        RestartPolicy = RestartPolicy.Never,
                        Containers =
                        [
                            new()
                            {
                                Name = "report",
                                Image = "python:3.14",
                            },
                        ],
                    },
                },
            },
        });
        """,
        Good: """
        Add(new Job
        {
            Metadata = new("report"),
            Spec = new()
            {
                TtlSecondsAfterFinished = 86400,
                Template = new()
                {
                    Spec = new()
                    {
                        RestartPolicy = RestartPolicy.Never,
                        Containers =
                        [
                            new()
                            {
                                Name = "report",
                                Image = "python:3.14",
                            },
                        ],
                    },
                },
            },
        });
        """)
    {
        Category = "Cost",
        IsEnabledByDefault = false,
    };
}
