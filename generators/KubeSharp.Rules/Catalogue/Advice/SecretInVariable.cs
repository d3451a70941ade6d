namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SecretInVariable { get; } = new(
        "KUBE2041",
        "Take secrets from a Secret",
        RuleSeverity.Advice,
        """
        A password or token in an environment variable is in the source, in the manifest, and readable by everybody who may read pods (https://kubernetes.io/docs/concepts/configuration/secret). The message never shows it.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Env = [("HF_TOKEN", "hf_abcdefgh")] },
                ],
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Env = [EnvVar.FromSecret("HF_TOKEN", "hugging-face", "token")] },
                ],
            },
        });
        """)
    {
        Category = "Security",
    };
}
