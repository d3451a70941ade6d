namespace LlmServing;

/// <summary>The production environment: the stack, patched where only production differs, and a canary derived from its own server.</summary>
public static class Production
{
    private static readonly KMap<string> s_canary = new()
    {
        ["app.kubernetes.io/name"] = "llm-canary",
        ["app.kubernetes.io/component"] = "inference",
    };

    public static LlmStack Stack()
    {
        var stack = new LlmStack(Settings.Prod);
        var priority = stack.External<PriorityClass>("inference");

        // A strategic merge over partial values of the same types: what is not named stays.
        stack.Patch<Deployment>(LlmStack.App, new(Partial)
        {
            Spec = new(Partial)
            {
                Template = new(Partial)
                {
                    Spec = new(Partial)
                    {
                        PriorityClassName = priority.Name,
                        Containers = [new(Partial) { Name = "server", Env = [new() { Name = "VLLM_LOGGING_LEVEL", Value = "WARNING" }] }],
                    },
                },
            },
        });

        stack.Add(Canary(stack.Single<Deployment>(LlmStack.App)));
        return stack;
    }

    /// <summary>The server as it runs in production, once, with the next release and labels of its own.</summary>
    private static Deployment Canary(Deployment server) => server
        .WithMetadata(metadata => metadata with { Name = "llm-canary", Labels = s_canary })
        .WithSpec(spec => spec with { Replicas = 1, Selector = s_canary })
        .WithSpec(spec => spec.WithTemplate(template => template
            .WithMetadata(metadata => metadata with { Labels = s_canary })
            .WithSpec(pod => pod.WithContainers(containers =>
                containers.Update("server", container => container with { Image = "vllm/vllm-openai:v0.12.0" })))));
}
