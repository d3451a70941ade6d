namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Deprecated { get; } = new(
        "KUBE4003",
        "Move on from deprecated versions",
        RuleSeverity.Advice,
        """
        A deprecated version of a kind still works, and stops to work with the release that removes it (https://kubernetes.io/docs/reference/using-api/deprecation-policy).
        """,
        Bad: """
        Add(new KubeSharp.Storage.V1beta1.VolumeAttributesClass { Metadata = new("gold"), DriverName = "csi.example.org", Parameters = new() { ["tier"] = "gold" } });
        """,
        Good: """
        Add(new KubeSharp.Storage.V1.VolumeAttributesClass { Metadata = new("gold"), DriverName = "csi.example.org", Parameters = new() { ["tier"] = "gold" } });
        """)
    {
        Category = "Cluster",
    };
}
