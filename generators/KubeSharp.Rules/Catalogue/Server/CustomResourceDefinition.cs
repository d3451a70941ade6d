namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule CustomResourceDefinition { get; } = new(
        "KUBE1035",
        "Write custom resource definitions that are valid",
        RuleSeverity.Refused,
        """
        The schema is structural, names follow from group and kind, one version is stored (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions).
        """,
        Bad: "",
        Good: "");
}
