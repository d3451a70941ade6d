namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RequiredField { get; } = new(
        "KUBE1010",
        "Set what the API server requires",
        RuleSeverity.Refused,
        """
        A field without which the API server refuses the object (validation.go: field.Required).
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
                    Metadata = new() { Labels = new() { ["app"] = "web" } },
                    Spec = new() { Containers = [] },
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
