namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SchemaConstraint { get; } = new(
        "KUBE1037",
        "Stay within what the schema of a custom resource allows",
        RuleSeverity.Refused,
        """
        Pattern, length, range, enum and list-map keys of the CustomResourceDefinition.
        """,
        Bad: """
        Add(new ClusterQueue
        {
            Metadata = new("gpu"),
            Spec = new() { QueueingStrategy = "FirstInFirstOut" },
        });
        """,
        Good: """
        Add(new ClusterQueue
        {
            Metadata = new("gpu"),
            Spec = new() { QueueingStrategy = "StrictFIFO" },
        });
        """);
}
