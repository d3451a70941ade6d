namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RequestsAndLimits { get; } = new(
        "KUBE1020",
        "Let limits be at least the requests",
        RuleSeverity.Refused,
        """
        A container cannot be guaranteed more than it may use; of extended resources and huge pages requests and limits are equal (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers).
        """,
        Bad: "",
        Good: "");
}
