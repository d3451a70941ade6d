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
        Bad: """
        Add(new CustomResourceDefinition
        {
            Metadata = new("models.example.com"),
            Spec = new()
            {
                Group = "example.com",
                Scope = "Namespaced",
                Names = new() { Plural = "models", Kind = "Model" },
                Versions =
                [
                    new()
                    {
                        Name = "v1",
                        Served = true,
                        Storage = true,
                        Schema = new() { OpenAPIV3Schema = new() { Type = "object", Description = new string('x', 2_000_000) } },
                    },
                ],
            },
        });
        """,
        Good: """
        Add(new CustomResourceDefinition
        {
            Metadata = new("models.example.com"),
            Spec = new()
            {
                Group = "example.com",
                Scope = "Namespaced",
                Names = new() { Plural = "models", Kind = "Model" },
                Versions =
                [
                    new()
                    {
                        Name = "v1",
                        Served = true,
                        Storage = true,
                        Schema = new() { OpenAPIV3Schema = new() { Type = "object", Description = "A model." } },
                    },
                ],
            },
        });
        """)
    {
        Category = "Limits",
    };
}
