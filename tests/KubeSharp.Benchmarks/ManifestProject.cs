using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Benchmarks;

/// <summary>A project of many stacks as source text, the same at each run, and one of as much code that makes no manifests.</summary>
internal static class ManifestProject
{
    public const int Files = 50;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using KubeSharp;
        using KubeSharp.Apps.V1;
        using KubeSharp.Autoscaling.V2;
        using KubeSharp.Batch.V1;
        using KubeSharp.Core.V1;
        using KubeSharp.Networking.V1;
        using KubeSharp.Policy.V1;

        namespace Fleet;

        """;

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "KubeSharp.Runtime.dll" or "KubeSharp.Kubernetes.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A project of stacks.</summary>
    public static CSharpCompilation Stacks { get; } = Compile(Stack);

    /// <summary>A project that refers to KubeSharp and makes no manifest.</summary>
    public static CSharpCompilation OtherCode { get; } = Compile(Code);

    /// <summary>A file of the stacks after an edit in one method.</summary>
    public static SyntaxTree Edit(SyntaxTree file, int edit) => Parse(
        file.ToString().Replace("\"WORKERS\", \"4\"", FormattableString.Invariant($"\"WORKERS\", \"{edit}\""), StringComparison.Ordinal));

    /// <summary>A project as an analyzer's host sees it: bound anew.</summary>
    public static CompilationWithAnalyzers Host(Compilation project, params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        new(project, analyzers, new CompilationWithAnalyzersOptions(
            new([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private static CSharpCompilation Compile(Func<int, string> write)
    {
        var project = CSharpCompilation.Create(
            "Fleet",
            Enumerable.Range(0, Files).Select(file => Parse(write(file))),
            s_references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return project.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"The project does not compile: {error}")
            : project;
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp14));

    private static string Stack(int file)
    {
        var name = FormattableString.Invariant($"service-{file}");
        return Usings + $$"""
            public sealed class Stack{{file}} : Stack
            {
                private const string Image = "registry.example.com/fleet/{{name}}{{(file % 5 == 0 ? "" : ":2.4.1")}}";

                public Stack{{file}}(int replicas, string region) : base("{{name}}", @namespace: "fleet")
                {
                    const string Name = "{{name}}";
                    KMap<string> labels = new()
                    {
                        ["app.kubernetes.io/name"] = Name,
                        ["app.kubernetes.io/part-of"] = "fleet",
                    };

                    Add(new ServiceAccount { Metadata = new(Name) { Labels = labels }, AutomountServiceAccountToken = false });
                    Add(new ConfigMap
                    {
                        Metadata = new(Name) { Labels = labels },
                        Data = new()
                        {
                            ["LOG_LEVEL"] = "info",
                            ["REGION"] = region,
                            ["TIMEOUT"] = "30s",
                            ["ENDPOINT"] = $"https://{region}.example.com/v1",
                        },
                    });
                    var server = Add(new Deployment
                    {
                        Metadata = new(Name) { Labels = labels },
                        Spec = new()
                        {
                            Replicas = replicas,
                            Selector = labels,
                            Template = new() { Metadata = new() { Labels = labels }, Spec = {{Pod("server", name, file)}} },
                        },
                    });
                    Add(new Service
                    {
                        Metadata = new(Name) { Labels = labels },
                        Spec = new()
                        {
                            Selector = labels,
                            Ports =
                            [
                                new() { Name = "http", Port = 80, TargetPort = "http" },
                                new() { Name = "metrics", Port = 9090, TargetPort = 9090 },
                            ],
                        },
                    });
                    Add(new HorizontalPodAutoscaler
                    {
                        Metadata = new(Name) { Labels = labels },
                        Spec = new()
                        {
                            ScaleTargetRef = server,
                            MinReplicas = 2,
                            MaxReplicas = {{10 + file}},
                            Metrics =
                            [
                                new()
                                {
                                    Type = "Resource",
                                    Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 75 } },
                                },
                            ],
                        },
                    });
                    Add(new PodDisruptionBudget
                    {
                        Metadata = new(Name) { Labels = labels },
                        Spec = new() { MaxUnavailable = "25%", Selector = labels },
                    });
                    {{Others(file, name)}}
                }

                private static PodSpec Pod(string region) => {{Pod("task", name, file)}};
            }

            """;
    }

    private static string Pod(string container, string application, int file) => $$"""
        new()
        {
            ServiceAccountName = "{{application}}",
            SecurityContext = new()
            {
                RunAsNonRoot = true,
                RunAsUser = {{10000 + file}},
                SeccompProfile = new() { Type = "RuntimeDefault" },
            },
            Containers = [{{Container(container, application)}}],
            Volumes =
            [
                new() { Name = "cache", EmptyDir = new() { SizeLimit = "2Gi" } },
                new() { Name = "config", ConfigMap = new() { Name = "{{application}}" } },
            ],
        }
        """;

    private static string Container(string name, string application) => $$"""
        new()
        {
            Name = "{{name}}",
            Image = Image,
            Args = ["--port", "8080", "--region", region],
            Env =
            [
                ("APPLICATION", "{{application}}"),
                ("WORKERS", "4"),
                new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
                new() { Name = "TOKEN", ValueFrom = new() { SecretKeyRef = new() { Name = "{{application}}", Key = "token" } } },
            ],
            Ports = [new() { Name = "http", ContainerPort = 8080 }, new() { Name = "metrics", ContainerPort = 9090 }],
            Resources = new()
            {
                Requests = new() { ["cpu"] = "500m", ["memory"] = "1Gi" },
                Limits = new() { ["cpu"] = 2, ["memory"] = "2Gi" },
            },
            StartupProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" }, FailureThreshold = 30 },
            ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" }, PeriodSeconds = 10 },
            LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" }, InitialDelaySeconds = 15, FailureThreshold = 3 },
            SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
            VolumeMounts =
            [
                new() { Name = "cache", MountPath = "/var/cache" },
                new() { Name = "config", MountPath = "/etc/app", ReadOnly = true },
            ],
        }
        """;

    private static string Others(int file, string name) => (file % 3) switch
    {
        0 => $$"""
            Add(new Job
            {
                Metadata = new("{{name}}-migration") { Labels = labels },
                Spec = new()
                {
                    BackoffLimit = 2,
                    TtlSecondsAfterFinished = 86400,
                    Template = new() { Spec = Pod(region) with { RestartPolicy = RestartPolicy.Never } },
                },
            });
            Add(new NetworkPolicy
            {
                Metadata = new(Name) { Labels = labels },
                Spec = new()
                {
                    PodSelector = labels,
                    PolicyTypes = ["Ingress"],
                    Ingress = [new() { From = [new() { NamespaceSelector = new() }], Ports = [new() { Port = "http", Protocol = "TCP" }] }],
                },
            });
            """,
        1 => $$"""
            KMap<string> store = new() { ["app.kubernetes.io/name"] = "{{name}}-store" };
            Add(new Service
            {
                Metadata = new("{{name}}-store") { Labels = store },
                Spec = new() { ClusterIP = "None", Selector = store, Ports = [new() { Name = "redis", Port = 6379 }] },
            });
            Add(new StatefulSet
            {
                Metadata = new("{{name}}-store") { Labels = store },
                Spec = new()
                {
                    ServiceName = "{{name}}-store",
                    Replicas = 3,
                    Selector = store,
                    Template = new() { Metadata = new() { Labels = store }, Spec = {{Pod("store", name, file)}} },
                    VolumeClaimTemplates =
                    [
                        new()
                        {
                            Metadata = new("data"),
                            Spec = new()
                            {
                                AccessModes = ["ReadWriteOnce"],
                                Resources = new() { Requests = new() { ["storage"] = "{{file}}Gi" } },
                            },
                        },
                    ],
                },
            });
            """,
        _ => $$"""
            Add(new CronJob
            {
                Metadata = new("{{name}}-report") { Labels = labels },
                Spec = new()
                {
                    Schedule = "{{file}} 3 * * *",
                    ConcurrencyPolicy = "Forbid",
                    StartingDeadlineSeconds = 300,
                    JobTemplate = new()
                    {
                        Spec = new()
                        {
                            BackoffLimit = 1,
                            Template = new() { Spec = Pod(region) with { RestartPolicy = "Never" } },
                        },
                    },
                },
            });
            Add(new PersistentVolumeClaim
            {
                Metadata = new("{{name}}-data") { Labels = labels },
                Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new() { ["storage"] = "10Gi" } } },
            });
            """,
    };

    private static string Code(int file) => Usings + $$"""
        public sealed record Order{{file}}(string Name, int Count, IReadOnlyList<string> Lines);

        public sealed class Orders{{file}}
        {
            private readonly Dictionary<string, List<Order{{file}}>> _orders = new() { ["first"] = [], ["second"] = [] };

        {{string.Concat(Enumerable.Range(0, 8).Select(method => $$"""
                public Order{{file}} Place{{method}}(string name, int count)
                {
                    var lines = new List<string> { name, $"{count} of {name}", new string('x', count) };
                    var order = new Order{{file}}(name, count, lines) with { Count = count + {{method}} };
                    if (!_orders.TryGetValue(name, out var known))
                    {
                        _orders[name] = known = new();
                    }

                    known.Add(order);
                    return known.Where(one => one.Count > {{method}}).OrderBy(one => one.Name).FirstOrDefault() ?? order;
                }

            """))}}
        }

        """;
}
