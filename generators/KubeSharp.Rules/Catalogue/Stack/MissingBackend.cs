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
        Bad: "",
        Good: "")
    {
        Category = "References",
    };
}
