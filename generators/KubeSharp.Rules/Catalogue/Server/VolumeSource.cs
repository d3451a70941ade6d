namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule VolumeSource { get; } = new(
        "KUBE1040",
        "Describe volumes completely",
        RuleSeverity.Refused,
        """
        The sources of volumes have required parts and modes between 0 and 0777 (https://kubernetes.io/docs/concepts/storage/volumes).
        """,
        Bad: "",
        Good: "");
}
