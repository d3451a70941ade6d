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
        Bad: """
        Add(new CustomResourceDefinition
        {
            Metadata = new("models.example.com"),
            Spec = new()
            {
                Group = "example.com",
                Scope = "Namespaced",
                Names = new() { Plural = "models", Singular = "model", Kind = "Model", ListKind = "ModelList" },
                Versions = [new() { Name = "v1", Served = true, Storage = true, Schema = new() { OpenAPIV3Schema = new() { Type = "string" } } }],
            },
        });
        """,
        Good: """
        Add(new CustomResourceDefinition
        {
            Metadata = new("models.example.com"),
            Spec = new()
            {
                Group = "example.com",
                Scope = "Namespaced",
                Names = new() { Plural = "models", Singular = "model", Kind = "Model", ListKind = "ModelList" },
                Versions = [new() { Name = "v1", Served = true, Storage = true, Schema = new() { OpenAPIV3Schema = new() { Type = "object" } } }],
            },
        });
        """);
}
