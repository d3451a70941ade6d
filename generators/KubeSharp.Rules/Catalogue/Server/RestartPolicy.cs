namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RestartPolicy { get; } = new(
        "KUBE1029",
        "Choose a restart policy that the workload can have",
        RuleSeverity.Refused,
        """
        Pods of Deployments, StatefulSets, DaemonSets and ReplicaSets restart always; those of Jobs never or on failure.
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
                        RestartPolicy = RestartPolicy.Always,
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
