namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ResourceName { get; } = new(
        "KUBE1021",
        "Name resources that can be had",
        RuleSeverity.Refused,
        """
        Containers have cpu, memory, ephemeral-storage, hugepages-* and names with a domain (example.com/gpu); what a quota, a volume or a limit range can name is as limited.
        """,
        Bad: "",
        Good: "");
}
