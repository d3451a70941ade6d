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
        Bad: """
        Add(new ClusterQueue
        {
            Metadata = new("gpu"),
            Spec = new()
            {
                Preemption = new() { ReclaimWithinCohort = "Never", BorrowWithinCohort = new() { Policy = "LowerPriority" } },
            },
        });
        """,
        Good: """
        Add(new ClusterQueue
        {
            Metadata = new("gpu"),
            Spec = new()
            {
                Preemption = new() { ReclaimWithinCohort = "Any", BorrowWithinCohort = new() { Policy = "LowerPriority" } },
            },
        });
        """);
}
