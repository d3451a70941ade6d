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
        Bad: "",
        Good: "");
}
