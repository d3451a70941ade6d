namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MonitorTarget { get; } = new(
        "KUBE3120",
        "Let monitors find what they watch",
        RuleSeverity.Advice,
        """
        A ServiceMonitor selects Services by the labels of their metadata and names a port of the Service; a PodMonitor selects pods and
        names a port of a container. One that finds nothing is silent about it.
        """,
        Bad: "",
        Good: "")
    {
        Category = "Selectors",
    };
}
