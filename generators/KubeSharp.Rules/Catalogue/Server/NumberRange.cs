namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NumberRange { get; } = new(
        "KUBE1014",
        "Keep numbers in their range",
        RuleSeverity.Refused,
        """
        The field takes numbers of a certain range only, such as ports from 1 to 65535.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { ContainerPort = 80800 }] },
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
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { ContainerPort = 8080 }] },
                ],
            },
        });
        """);
}
