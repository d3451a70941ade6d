namespace KubeSharp.Tests.Kinds;

/// <summary>Gateway API and its inference extension.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Network =>
    [
        new GatewayClass { Metadata = "envoy", Spec = new() { ControllerName = "gateway.envoyproxy.io/gatewayclass-controller" } },
        new Gateway
        {
            Metadata = "inference",
            Spec = new()
            {
                GatewayClassName = "envoy",
                Listeners =
                [
                    new()
                    {
                        Name = "https",
                        Port = 443,
                        Protocol = "HTTPS",
                        Tls = new() { CertificateRefs = [new() { Name = "inference-tls" }] },
                        AllowedRoutes = new() { Namespaces = new() { From = "Selector", Selector = new KMap<string> { ["team"] = "ai" } } },
                    },
                ],
            },
        },
        new HTTPRoute
        {
            Metadata = "llm",
            Spec = new()
            {
                ParentRefs = [new() { Name = "inference" }],
                Hostnames = ["llm.example.dev"],
                Rules =
                [
                    new()
                    {
                        Matches = [new() { Path = new() { Type = "PathPrefix", Value = "/v1" } }],
                        BackendRefs = [new() { Group = "inference.networking.k8s.io", Kind = "InferencePool", Name = "llm" }],
                        Timeouts = new() { Request = "300s" },
                    },
                ],
            },
        },
        new GRPCRoute
        {
            Metadata = "triton",
            Spec = new()
            {
                ParentRefs = [new() { Name = "inference" }],
                Rules =
                [
                    new()
                    {
                        Matches = [new() { Method = new() { Service = "inference.GRPCInferenceService" } }],
                        BackendRefs = [new() { Name = "triton", Port = 8001, Weight = 100 }],
                    },
                ],
            },
        },
        new ReferenceGrant
        {
            Metadata = "routes",
            Spec = new()
            {
                From = [new() { Group = "gateway.networking.k8s.io", Kind = "HTTPRoute", Namespace = "ai" }],
                To = [new() { Group = "", Kind = "Service" }],
            },
        },
        new InferencePool
        {
            Metadata = "llm",
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "llm" } },
                TargetPorts = [new() { Number = 8000 }],
                EndpointPickerRef = new() { Name = "llm-picker", Port = new() { Number = 9002 }, FailureMode = "FailOpen" },
            },
        },
    ];
}
