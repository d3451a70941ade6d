using KubeSharp.Apps.V1;
using KubeSharp.Core.V1;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Authoring;

/// <summary>A stack derived from another one: both meanings of <c>Remove</c> stand in it.</summary>
public sealed class CanaryServing : LlmServing
{
    public CanaryServing()
        : base(new(1, 1, "model"))
    {
        Patch<Deployment>("llm", new(Partial)
        {
            Spec = new(Partial)
            {
                Template = new(Partial)
                {
                    Spec = new(Partial)
                    {
                        Containers =
                        [
                            new(Partial)
                            {
                                Name = "server",
                                ReadinessProbe = new(Remove),
                                Resources = new() { Limits = new(Remove, "memory") },
                            },
                        ],
                    },
                },
            },
        });
        Remove<Service>("llm");
    }
}
