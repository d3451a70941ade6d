namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Forbidden { get; } = new(
        "KUBE1026",
        "Leave out what excludes something else",
        RuleSeverity.Refused,
        """
        Some fields may not be set beside others, or in some places (validation.go: field.Forbidden).
        """,
        Bad: """
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = new() { ["app"] = "web" }, HealthCheckNodePort = 30000, Ports = [new() { Port = 80 }] },
        });
        """,
        Good: """
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = new() { ["app"] = "web" }, Ports = [new() { Port = 80 }] },
        });
        """);
}
