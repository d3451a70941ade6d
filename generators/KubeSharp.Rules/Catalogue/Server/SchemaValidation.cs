namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SchemaValidation { get; } = new(
        "KUBE1038",
        "Fulfil the validation rules of a custom resource",
        RuleSeverity.Refused,
        """
        The rules in CEL (x-kubernetes-validations) of the CustomResourceDefinition.
        """,
        Bad: "",
        Good: "");
}
