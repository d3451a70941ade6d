namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ModelServerReadiness { get; } = new(
        "KUBE2054",
        "Tell when a model server has loaded its model",
        RuleSeverity.Advice,
        """
        Without readiness probe a model server gets requests as soon as its process runs, minutes before it can answer (https://github.com/vllm-project/aibrix/pull/2264).
        """,
        Bad: """
        Add(new Deployment
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "llm" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "llm" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "llm",
                                Image = "vllm/vllm-openai:v0.11.0",
                                Ports = [new() { Name = "http", ContainerPort = 8000 }],
                            },
                        ],
                    },
                },
            },
        });
        """,
        Good: """
        Add(new Deployment
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "llm" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "llm" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "llm",
                                Image = "vllm/vllm-openai:v0.11.0",
                                Ports = [new() { Name = "http", ContainerPort = 8000 }],
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = "http" } },
                            },
                        ],
                    },
                },
            },
        });
        """)
    {
        Category = "MachineLearning",
    };
}
