using KubeSharp.Apps.V1;
using KubeSharp.Core.V1;

namespace KubeSharp.Tests.Authoring;

/// <summary>The sample of the documentation, letter by letter.</summary>
public class LlmServing : Stack
{
    public LlmServing(Settings settings) : base("llm-serving", @namespace: "ai")
    {
        KMap<string> app = new() { ["app.kubernetes.io/name"] = "llm" };

        var server = Add(new Deployment
        {
            Metadata = new("llm") { Labels = app },
            Spec = new()
            {
                Replicas = settings.Replicas,
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
                                Args = ["--model", settings.Model],
                                Ports = [new() { Name = "http", ContainerPort = 8000 }],
                                Resources = new() { Limits = new() { ["nvidia.com/gpu"] = settings.GpusPerReplica, ["memory"] = "160Gi" } },
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = "http" } },
                                VolumeMounts = [new() { Name = "shm", MountPath = "/dev/shm" }],
                            },
                        ],
                        Volumes = [new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "32Gi" } }],
                    },
                },
            },
        });

        Add(new Service
        {
            Metadata = new("llm") { Labels = app },
            Spec = new() { Selector = app, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
        });
    }
}
