using System.Text.RegularExpressions;

namespace KubeSharp.Schema.Naming;

/// <summary>
/// The namespaces of schemas: <c>Group.Version</c> below a root, from the Go package or reversed API group in the schema's name.
/// </summary>
internal static class NamespaceNames
{
    /// <summary>The namespace of schemas whose name has no package.</summary>
    public const string NoPackage = "Schemas";

    /// <summary>What follows a group that is called like a type of the runtime, or like a namespace of .NET.</summary>
    public const string ReservedSuffix = "Group";

    private const string Kubernetes = "io.k8s.";

    private static readonly Regex s_version = new("^v[0-9]+((alpha|beta)[0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>
    /// Kubernetes' groups whose Go packages run words together, and well-known groups, with all their parts, that are not called what their
    /// projects are. A group that is called like its kind is in the plural: a namespace would hide the type from those who live beside it.
    /// </summary>
    private static readonly Dictionary<string, string> s_groups = new(StringComparer.Ordinal)
    {
        ["admissionregistration"] = "AdmissionRegistration",
        ["apidiscovery"] = "ApiDiscovery",
        ["apiextensions"] = "ApiExtensions",
        ["apiregistration"] = "ApiRegistration",
        ["apiserverinternal"] = "ApiServerInternal",
        ["flowcontrol"] = "FlowControl",
        ["imagepolicy"] = "ImagePolicy",
        ["storagemigration"] = "StorageMigration",
        ["io.k8s.networking.gateway"] = "GatewayApi",
        ["io.kserve.serving"] = "KServe",
        ["io.x-k8s.jobset"] = "JobSets",
        ["io.x-k8s.leaderworkerset"] = "LeaderWorkerSets",
    };

    /// <summary>
    /// Names that stand directly in the namespace KubeSharp, or must never stand there: a namespace of the same name would hide or clash.
    /// </summary>
    private static readonly string[] s_reserved =
    [
        "System", "Authoring", "Bytes", "Diagnostic", "IntOrString", "KList", "KMap", "KValue", "KubeApp", "KubernetesKinds",
        "KubernetesObject", "MachineLearningKinds", "Manifest", "MicroTime", "Quantity", "SchemaObject", "Severity", "Stack", "Time",
        "TypeModel", "UntypedObject", "Version",
    ];

    /// <summary>The namespace below the root: <c>Apps.V1</c> for <c>io.k8s.api.apps.v1</c>.</summary>
    /// <param name="package">The package.</param>
    /// <param name="moreOfGroup">
    /// How many more parts of the group to take, for a package whose short name another one has: with one, <c>NetworkingPolicy.V1</c> for
    /// <c>io.k8s.networking.policy.v1</c>.
    /// </param>
    /// <param name="endsInVersion">
    /// The last part is known to be a version, whatever it looks like: servers take <c>stable</c> and <c>v1-alpha1</c> too.
    /// </param>
    public static string Of(string package, int moreOfGroup = 0, bool endsInVersion = false)
    {
        if (package.Length == 0)
        {
            return NoPackage;
        }

        var parts = package.Split('.').ToList();
        var version = "";
        if (parts.Count > 1 && (endsInVersion || s_version.IsMatch(parts[parts.Count - 1])))
        {
            version = "." + Identifiers.Pascal(parts[parts.Count - 1], "V");
            parts.RemoveAt(parts.Count - 1);
        }

        var group = s_groups.TryGetValue(string.Join(".", parts), out var known)
            ? known
            : string.Concat(parts.Skip(parts.Count - 1 - moreOfGroup).Select(GroupOf));

        return (s_reserved.Contains(group) ? group + ReservedSuffix : group) + version;
    }

    /// <summary>Whether a package is Kubernetes' own, which keeps the short name when somebody else's would be called the same.</summary>
    public static bool IsKubernetes(string package) =>
        package.StartsWith(Kubernetes + "api.", StringComparison.Ordinal)
        || package.StartsWith(Kubernetes + "apimachinery.", StringComparison.Ordinal)
        || package.StartsWith(Kubernetes + "apiextensions-apiserver.", StringComparison.Ordinal)
        || package.StartsWith(Kubernetes + "kube-aggregator.", StringComparison.Ordinal);

    /// <summary>The package that declares an enum, from its group and version.</summary>
    public static string OfGroupVersion(string groupVersion) => Of("io.k8s.api." + groupVersion);

    private static string GroupOf(string part) => s_groups.TryGetValue(part, out var known) ? known : Identifiers.Pascal(part, "Group");
}
