namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule UnsupportedValue { get; } = new(
        "KUBE1013",
        "Use a value that the API server knows",
        RuleSeverity.Refused,
        """
        The field takes only certain values (validation.go: field.NotSupported).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29" },
                ],
                RestartPolicy = "onfailure",
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29" },
                ],
                RestartPolicy = "OnFailure",
            },
        });
        """);
}
