namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SecretInSource { get; } = new(
        "KUBE2042",
        "Keep secrets out of the source",
        RuleSeverity.Advice,
        """
        What a Secret holds as a literal is in the history of the repository for ever, base64 or not (https://kubernetes.io/docs/concepts/security/secrets-good-practices). Take it from an ExternalSecret, a sealed secret, or a value that is given at emission. The message never shows it.
        """,
        Bad: """
        Add(new Secret { Metadata = new("hugging-face"), StringData = new() { ["token"] = "hf_abcdefgh" } });
        """,
        Good: """
        Add(new Secret { Metadata = new("hugging-face"), StringData = new() { ["token"] = Environment.GetEnvironmentVariable("HF_TOKEN") ?? "" } });
        """)
    {
        Category = "Security",
    };
}
