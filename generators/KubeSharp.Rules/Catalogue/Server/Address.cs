namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Address { get; } = new(
        "KUBE1024",
        "Write addresses and ranges that are valid",
        RuleSeverity.Refused,
        """
        IP addresses and CIDR ranges are parsed by the API server (RFC 4291, RFC 4632).
        """,
        Bad: """
        Add(new NetworkPolicy
        {
            Metadata = new("office"),
            Spec = new()
            {
                PodSelector = new(),
                Ingress = [new() { From = [new() { IpBlock = new() { Cidr = "10.0.0.0/33" } }] }],
            },
        });
        """,
        Good: """
        Add(new NetworkPolicy
        {
            Metadata = new("office"),
            Spec = new()
            {
                PodSelector = new(),
                Ingress = [new() { From = [new() { IpBlock = new() { Cidr = "10.0.0.0/24" } }] }],
            },
        });
        """);
}
