namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SizeLimit { get; } = new(
        "KUBE1030",
        "Keep objects within the limits",
        RuleSeverity.Refused,
        """
        ConfigMaps and Secrets hold at most 1 MiB; lists and texts have limits of their own.
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
                DnsConfig = new() { Nameservers = ["10.0.0.10", "10.0.0.11", "10.0.0.12", "10.0.0.13"] },
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
                DnsConfig = new() { Nameservers = ["10.0.0.10", "10.0.0.11", "10.0.0.12"] },
            },
        });
        """);
}
