namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingClass { get; } = new(
        "KUBE3118",
        "Bring the classes that are named, or declare them",
        RuleSeverity.Advice,
        """
        A pod of a PriorityClass or RuntimeClass that is not there is refused at admission. Classes whose names begin with 'system-' are
        always there.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new() { PriorityClassName = "urgent", Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
        });
        """,
        Good: """
        External<PriorityClass>("urgent");
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new() { PriorityClassName = "urgent", Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
        });
        """)
    {
        Category = "References",
    };
}
