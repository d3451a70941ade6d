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
        Bad: "",
        Good: "");
}
