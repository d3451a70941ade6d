namespace AutoscaledInference;

/// <summary>How requests come to the server: through the platform's gateway to the replica that an endpoint picker chooses.</summary>
public sealed partial class Inference
{
    /// <summary>The replicas as a pool. The picker knows their queues and caches; if it is down, any replica will do.</summary>
    private static InferencePool Pool() => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            Selector = new() { MatchLabels = s_app },
            TargetPorts = [new() { Number = Port }],
            EndpointPickerRef = new() { Name = Picker, Port = new() { Number = 9002 }, FailureMode = "FailOpen" },
        },
    };

    private HTTPRoute Route() => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            ParentRefs = [new() { Name = "inference", Namespace = "gateway", SectionName = "https" }],
            Hostnames = [_settings.Host],
            Rules =
            [
                new()
                {
                    Matches = [new() { Path = new() { Type = "PathPrefix", Value = "/v1" } }],
                    BackendRefs = [new() { Group = "inference.networking.k8s.io", Kind = "InferencePool", Name = App }],

                    // A long answer streams for minutes.
                    Timeouts = new() { Request = "10m" },
                },
            ],
        },
    };
}
