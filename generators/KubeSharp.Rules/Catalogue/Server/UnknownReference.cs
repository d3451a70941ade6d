namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule UnknownReference { get; } = new(
        "KUBE1018",
        "Refer to what the object has",
        RuleSeverity.Refused,
        """
        A mount names a volume of its pod, a resource claim one of the pod's claims: a name that the object does not have is refused (validation.go: field.NotFound).
        """,
        Bad: "",
        Good: "");
}
