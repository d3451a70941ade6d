namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NoPods { get; } = new(
        "KUBE3111",
        "Say who runs the pods that are selected",
        RuleSeverity.Advice,
        """
        A selector finds pods that the app does not run. If something else runs them, say so with ExternalPods.
        """,
        Bad: """
        Add(new Service
        {
            Metadata = new("database"),
            Spec = new() { Selector = new() { ["cluster"] = "main" }, Ports = [new() { Port = 5432 }] },
        });
        """,
        Good: """
        ExternalPods(new() { ["cluster"] = "main" });
        Add(new Service
        {
            Metadata = new("database"),
            Spec = new() { Selector = new() { ["cluster"] = "main" }, Ports = [new() { Port = 5432 }] },
        });
        """)
    {
        Category = "References",
    };
}
