namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ObjectSize { get; } = new(
        "KUBE3107",
        "Keep objects below the limit of etcd",
        RuleSeverity.Contradiction,
        """
        An object travels to etcd in one request, of which etcd takes 1.5 MiB unless set otherwise (--max-request-bytes). What is
        counted here are the bytes of its texts alone.
        """,
        Bad: "",
        Good: "")
    {
        Category = "Limits",
    };
}
