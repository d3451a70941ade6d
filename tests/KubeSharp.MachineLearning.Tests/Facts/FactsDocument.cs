namespace KubeSharp.Tests.Facts;

/// <summary>A facts document of the package, and the CustomResourceDefinitions that it is made from.</summary>
internal sealed record FactsDocument(string Name, string Versions, string Group, params string[] Plurals)
{
    private const string Folder = "src/KubeSharp.MachineLearning/Schemas";

    /// <summary>All documents, as the script beside them makes them.</summary>
    public static IReadOnlyList<FactsDocument> All { get; } =
    [
        new("cert-manager", "v1", "cert-manager.io", "certificates", "clusterissuers", "issuers"),
        new("external-secrets", "v1", "external-secrets.io", "externalsecrets", "secretstores"),
        new("gateway", "v1", "gateway.networking.k8s.io", "gatewayclasses", "gateways", "grpcroutes", "httproutes", "referencegrants"),
        new("inference", "v1", "inference.networking.k8s.io", "inferencepools"),
        new("jobset", "v1alpha2", "jobset.x-k8s.io", "jobsets"),
        new("keda", "v1alpha1", "keda.sh", "scaledjobs", "scaledobjects", "triggerauthentications"),
        new("kserve", "v1alpha1|v1beta1", "serving.kserve.io", "clusterservingruntimes", "inferenceservices", "servingruntimes"),
        new("kserve-llm", "v1alpha2", "serving.kserve.io", "llminferenceservices"),
        new("kubeflow", "v1", "kubeflow.org", "mpijobs", "pytorchjobs"),
        new("kueue", "v1beta2", "kueue.x-k8s.io",
            "admissionchecks", "clusterqueues", "cohorts", "localqueues", "resourceflavors", "topologies", "workloadpriorityclasses"),
        new("leaderworkerset", "v1", "leaderworkerset.x-k8s.io", "leaderworkersets"),
        new("monitoring", "v1", "monitoring.coreos.com", "podmonitors", "prometheusrules", "servicemonitors"),
        new("ray", "v1", "ray.io", "rayclusters", "raycronjobs", "rayjobs", "rayservices"),
        new("trainer", "v1alpha1", "trainer.kubeflow.org", "clustertrainingruntimes", "trainingruntimes", "trainjobs"),
    ];

    /// <summary>The committed document.</summary>
    public string Path => Repository.PathOf($"{Folder}/{Name}.json");

    /// <summary>The committed names of its types.</summary>
    public string NamesPath => Repository.PathOf($"{Folder}/Names/{Name}.json");

    /// <summary>The definitions that it is made from.</summary>
    public IEnumerable<string> CrdPaths => Plurals.Select(plural => SharedData.PathOf($"crds/{Group}_{plural}.yaml"));

    /// <summary>The versions as a list.</summary>
    public IReadOnlyList<string> VersionList => Versions.Split('|');

    /// <summary>All committed documents in the folder.</summary>
    public static IEnumerable<string> CommittedPaths => Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json");
}
