namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule VariableOrder { get; } = new(
        "KUBE2015",
        "Define an environment variable before it is used",
        RuleSeverity.Advice,
        """
        $(NAME) in the value of a variable is replaced only where NAME is defined earlier in the list; otherwise the text stays as it is (https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Env = [("URL", "http://$(HOST)/"), ("HOST", "models")] },
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
                    new() { Name = "web", Image = "nginx:1.29", Env = [("HOST", "models"), ("URL", "http://$(HOST)/")] },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
