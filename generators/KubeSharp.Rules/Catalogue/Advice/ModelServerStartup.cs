namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ModelServerStartup { get; } = new(
        "KUBE2053",
        "Give a model server time to load",
        RuleSeverity.Advice,
        """
        A model server answers only when its weights are loaded, which takes minutes; a liveness probe that gives up earlier kills it for ever. A start-up probe holds the others back until it has succeeded once (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#startup-probe).
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
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = 8000 } },
                                LivenessProbe = new() { HttpGet = new() { Path = "/health", Port = 8000 }, FailureThreshold = 6 },
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
                                StartupProbe = new() { HttpGet = new() { Path = "/health", Port = 8000 }, FailureThreshold = 60 },
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = 8000 } },
                                LivenessProbe = new() { HttpGet = new() { Path = "/health", Port = 8000 }, FailureThreshold = 6 },
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
