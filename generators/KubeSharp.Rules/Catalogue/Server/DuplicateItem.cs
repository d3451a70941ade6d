namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DuplicateItem { get; } = new(
        "KUBE1015",
        "Give items of a keyed list different keys",
        RuleSeverity.Refused,
        """
        Lists such as containers, volumes or ports are keyed: two items with one key are refused (validation.go: field.Duplicate).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http", ContainerPort = 80 }, new() { Name = "http", ContainerPort = 443 }] },
                ],
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
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http", ContainerPort = 80 }, new() { Name = "https", ContainerPort = 443 }] },
                ],
            },
        });
        """);
}
