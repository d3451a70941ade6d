#!/usr/bin/env dotnet
#:package KubeSharp@0.1.0

// kubesharp emit llm.cs | kubectl apply -f -

const string model = "Qwen/Qwen3-8B";

return KubeApp.Run(args, "llm", stack =>
{
    KMap<string> app = new() { ["app.kubernetes.io/name"] = "llm" };

    stack.Add(new Deployment
    {
        Metadata = new("llm") { Labels = app },
        Spec = new()
        {
            Selector = app,
            Template = new()
            {
                Metadata = new() { Labels = app },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "server",
                            Image = "vllm/vllm-openai:v0.11.0",
                            Args = ["--model", model],
                            Ports = [new() { Name = "http", ContainerPort = 8000 }],
                            Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1, ["memory"] = "32Gi" } },
                            StartupProbe = new() { HttpGet = new() { Path = "/health", Port = "http" }, FailureThreshold = 60 },
                            ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = "http" } },
                            VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }],
                        },
                    ],
                    Volumes = [new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "8Gi" } }],
                },
            },
        },
    });

    stack.Add(new Service
    {
        Metadata = new("llm") { Labels = app },
        Spec = new() { Selector = app, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
    });
});
