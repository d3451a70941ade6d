namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule JobPolicy { get; } = new(
        "KUBE1044",
        "Write job policies that are valid",
        RuleSeverity.Refused,
        """
        Completion mode, pod failure policy and success policy of a Job constrain each other (https://kubernetes.io/docs/concepts/workloads/controllers/job).
        """,
        Bad: """
        Add(new Job
        {
            Metadata = new("report"),
            Spec = new()
            {
                BackoffLimitPerIndex = 1,
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
                CompletionMode = "Indexed",
                Completions = 4,
                BackoffLimitPerIndex = 1,
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
        """);
}
