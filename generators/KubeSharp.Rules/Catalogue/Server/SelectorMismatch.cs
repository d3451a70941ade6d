namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SelectorMismatch { get; } = new(
        "KUBE1017",
        "Let a workload's selector match the labels of its template",
        RuleSeverity.Refused,
        """
        A controller whose selector does not match its own pods would create pods for ever; the API server refuses it (validation.go: `selector` does not match template `labels`).
        """,
        Bad: """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "wep" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new() { Name = "web", Image = "nginx:1.29" },
                        ],
                    },
                },
            },
        });
        """,
        Good: """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new() { Name = "web", Image = "nginx:1.29" },
                        ],
                    },
                },
            },
        });
        """);
}
