namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule EnvironmentVariable { get; } = new(
        "KUBE1028",
        "Define environment variables that are valid",
        RuleSeverity.Refused,
        """
        A variable has a name without '=', and a value or one source; a field reference names a field that pods have (https://kubernetes.io/docs/concepts/workloads/pods/downward-api).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Env = [new() { Name = "NODE", Value = "gpu-1", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } }] },
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
                    new() { Name = "web", Image = "nginx:1.29", Env = [new() { Name = "NODE", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } }] },
                ],
            },
        });
        """);
}
