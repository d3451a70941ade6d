namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule QuantityValue { get; } = new(
        "KUBE1019",
        "Write quantities that the API server takes",
        RuleSeverity.Refused,
        """
        A quantity is a number with an optional unit (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity); amounts are not negative, and extended resources, which no two containers can share, whole.
        """,
        Bad: "",
        Good: "");
}
