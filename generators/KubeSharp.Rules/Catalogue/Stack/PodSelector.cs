namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PodSelector { get; } = new(
        "KUBE3105",
        "Let a selector match pods of the app",
        RuleSeverity.Contradiction,
        """
        A disruption budget that matches no pod guards none, and a pool of inference without pods answers nobody.
        """,
        Bad: """
        KMap<string> app = new() { ["app"] = "web" };
        Add(new Pod { Metadata = new("web") { Labels = app }, Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } });
        Add(new PodDisruptionBudget { Metadata = new("web"), Spec = new() { MinAvailable = 1, Selector = new KMap<string> { ["app"] = "wbe" } } });
        """,
        Good: """
        KMap<string> app = new() { ["app"] = "web" };
        Add(new Pod { Metadata = new("web") { Labels = app }, Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } });
        Add(new PodDisruptionBudget { Metadata = new("web"), Spec = new() { MinAvailable = 1, Selector = app } });
        """)
    {
        Category = "Selectors",
    };
}
