namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ValueSyntax { get; } = new(
        "KUBE1039",
        "Write values in the form that the field takes",
        RuleSeverity.Refused,
        """
        Times, durations, URLs, base64, certificates, taints and the like have a form that the API server checks.
        """,
        Bad: """
        Add(new Secret { Metadata = new("registry"), Type = "kubernetes.io/dockerconfigjson", StringData = new() { [".dockerconfigjson"] = "none" } });
        """,
        Good: """
        Add(new Secret { Metadata = new("registry"), Type = "kubernetes.io/dockerconfigjson", StringData = new() { [".dockerconfigjson"] = "{}" } });
        """);
}
