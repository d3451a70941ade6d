namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PortName { get; } = new(
        "KUBE1022",
        "Name ports as the API server allows",
        RuleSeverity.Refused,
        """
        A port's name has at most 15 characters, lower case letters, digits and single hyphens, and a letter (IANA_SVC_NAME, RFC 6335).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http_port", ContainerPort = 80 }] },
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
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http-port", ContainerPort = 80 }] },
                ],
            },
        });
        """);
}
