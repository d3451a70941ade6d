namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingKey { get; } = new(
        "KUBE3104",
        "Refer to keys that the ConfigMap or Secret has",
        RuleSeverity.Contradiction,
        """
        The kubelet does not start a container whose variable or volume wants a key that is not there, unless it is optional.
        """,
        Bad: """
        Add(new ConfigMap { Metadata = new("settings"), Data = new() { ["level"] = "info" } });
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new()
                    {
                        Name = "web",
                        Image = "nginx:1.29",
                        Env = [new() { Name = "LEVEL", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "settings", Key = "log-level" } } }],
                    },
                ],
            },
        });
        """,
        Good: """
        Add(new ConfigMap { Metadata = new("settings"), Data = new() { ["level"] = "info" } });
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new()
                    {
                        Name = "web",
                        Image = "nginx:1.29",
                        Env = [new() { Name = "LEVEL", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "settings", Key = "level" } } }],
                    },
                ],
            },
        });
        """)
    {
        Category = "Configuration",
    };
}
