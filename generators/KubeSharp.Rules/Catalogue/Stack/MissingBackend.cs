namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingBackend { get; } = new(
        "KUBE3121",
        "Bring what a route sends to, or declare it",
        RuleSeverity.Advice,
        """
        A route names a backend of another kind, such as an InferencePool, that the app does not have.
        """,
        Bad: """
        Add(new HTTPRoute
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Rules = [new() { BackendRefs = [new() { Group = "inference.networking.k8s.io", Kind = "InferencePool", Name = "llm" }] }],
            },
        });
        """,
        Good: """
        External<InferencePool>("llm");
        Add(new HTTPRoute
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Rules = [new() { BackendRefs = [new() { Group = "inference.networking.k8s.io", Kind = "InferencePool", Name = "llm" }] }],
            },
        });
        """)
    {
        Category = "References",
    };
}
