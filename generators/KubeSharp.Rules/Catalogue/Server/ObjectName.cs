namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ObjectName { get; } = new(
        "KUBE1011",
        "Name objects as the API server allows",
        RuleSeverity.Refused,
        """
        Names are DNS labels or subdomains, by the kind: they become host names, paths and parts of other names (https://kubernetes.io/docs/concepts/overview/working-with-objects/names).
        """,
        Bad: """
        Add(new ConfigMap { Metadata = new("Model_Settings"), Data = new() { ["model"] = "llama" } });
        """,
        Good: """
        Add(new ConfigMap { Metadata = new("model-settings"), Data = new() { ["model"] = "llama" } });
        """);
}
