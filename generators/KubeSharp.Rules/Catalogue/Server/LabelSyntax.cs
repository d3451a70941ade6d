namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule LabelSyntax { get; } = new(
        "KUBE1012",
        "Write labels and annotations as the API server allows",
        RuleSeverity.Refused,
        """
        Keys are qualified names, values of labels at most 63 characters of a small alphabet, annotations at most 256 KiB together (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels).
        """,
        Bad: """
        Add(new ConfigMap { Metadata = new("settings") { Labels = new() { ["team"] = "machine learning" } } });
        """,
        Good: """
        Add(new ConfigMap { Metadata = new("settings") { Labels = new() { ["team"] = "machine-learning" } } });
        """);
}
