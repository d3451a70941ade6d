namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DuplicateVariable { get; } = new(
        "KUBE2014",
        "Define an environment variable once",
        RuleSeverity.Advice,
        """
        Of two variables of one name the last one wins; the API server takes them with a warning, and server-side apply cannot tell them apart (https://kubernetes.io/docs/reference/using-api/server-side-apply).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Env = [("LOG", "info"), ("LOG", "debug")] },
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
                    new() { Name = "web", Image = "nginx:1.29", Env = [("LOG", "debug")] },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
