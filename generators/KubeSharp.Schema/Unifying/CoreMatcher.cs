using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Decides which objects of a custom resource are Kubernetes' own types. The shape has to fit, and it has to be no accident: either the
/// shape is so rich that nothing else has it, or the field has the name under which Kubernetes has the type too.
/// </summary>
internal sealed class CoreMatcher(KubernetesSchemas kubernetes, CancellationToken cancellation)
{
    private const string Core = "io.k8s.api.core.v1.";
    private const string ConfigMapKeySelector = Core + "ConfigMapKeySelector";
    private const string SecretKeySelector = Core + "SecretKeySelector";

    /// <summary>
    /// Types that are recognised only where an enclosing type has them: by themselves they look like another type that is far more common,
    /// or like what every second API has of its own.
    /// </summary>
    private static readonly HashSet<string> s_placeOnly = new(StringComparer.Ordinal)
    {
        Core + "VolumeResourceRequirements",
        Core + "PersistentVolumeSpec",
        "io.k8s.api.apps.v1.DaemonSetUpdateStrategy",
        "io.k8s.api.apps.v1.RollingUpdateDaemonSet",
        "io.k8s.api.apps.v1.StatefulSetUpdateStrategy",
        "io.k8s.api.rbac.v1.RoleRef",
        "io.k8s.api.rbac.v1.Subject",
        "io.k8s.api.networking.v1.IngressClassParametersReference",
    };

    /// <summary>
    /// What <c>controller-gen crd:generateEmbeddedObjectMeta=true</c> makes of an embedded ObjectMeta
    /// (https://book.kubebuilder.io/reference/generating-crd).
    /// </summary>
    private static readonly string[] s_embeddedMetadata = ["annotations", "finalizers", "labels", "name", "namespace"];

    /// <summary>The large types, of which a copy with fields of its own is worth a line of the report.</summary>
    private static readonly string[] s_near =
    [
        Core + "PodSpec", Core + "Container", Core + "Volume", Core + "Probe", Core + "SecurityContext", Core + "PodSecurityContext",
        Core + "ServiceSpec", Core + "PersistentVolumeClaimSpec", "io.k8s.api.batch.v1.JobSpec",
    ];

    private static readonly Lazy<CoreCandidates> s_candidates = new(() => new(KubernetesSchemas.Instance));

    private readonly ShapeComparer _comparer = new(kubernetes, cancellation);

    /// <summary>Finds the type of an object.</summary>
    /// <param name="node">The object's schema.</param>
    /// <param name="property">The field that holds it, or a list or map of it.</param>
    /// <param name="siblings">The names of the fields beside it.</param>
    /// <returns>How the object fits its type; null when it is of no type of Kubernetes.</returns>
    public Fit? Find(SchemaNode node, string property, ICollection<string> siblings)
    {
        Fit? best = null;
        var bestRank = 0;
        foreach (var type in s_candidates.Value.Find(node))
        {
            if (node.Properties.Count <= type.Schema.Properties.Count && !s_placeOnly.Contains(type.Name)
                && _comparer.Compare(node, type) is { } fit
                && RankOf(fit, property, siblings) is var rank && rank > bestRank)
            {
                (best, bestRank) = (fit, rank);
            }
        }

        return best;
    }

    /// <summary>
    /// The type that an unmatched object comes near to, for the report: one whose fields it has nearly all, and more of its own.
    /// </summary>
    public (string Type, IReadOnlyList<string> Additional)? FindNear(SchemaNode node)
    {
        var names = new HashSet<string>(node.Properties.Select(property => property.Name), StringComparer.Ordinal);
        (string Type, IReadOnlyList<string> Additional)? near = null;
        foreach (var name in s_near)
        {
            var fields = kubernetes.Find(name)!.Schema.Properties;
            var common = fields.Count(field => names.Contains(field.Name));
            if (common >= 6 && common * 2 >= Math.Min(fields.Count, names.Count)
                && (near is null || names.Count - common < near.Value.Additional.Count))
            {
                var additional = names.Where(field => fields.All(other => other.Name != field));
                near = (name, [.. additional.OrderBy(field => field, StringComparer.Ordinal)]);
            }
        }

        return near;
    }

    /// <summary>How sure it is that an object is of a type: 0 not at all.</summary>
    private static int RankOf(Fit fit, string property, ICollection<string> siblings)
    {
        var candidates = s_candidates.Value;
        if (fit.Type == WellKnownNames.ObjectMeta)
        {
            // controller-gen writes these five of it; labels and annotations alone are a type of somebody's own.
            return property == "metadata" && s_embeddedMetadata.All(name => !fit.Missing.Contains(name)) ? 10 : 0;
        }

        if (fit.Type == Core + "EphemeralContainer")
        {
            return property == "ephemeralContainers" ? 10 : 0;
        }

        if (fit.Type is ConfigMapKeySelector or SecretKeySelector)
        {
            var isConfigMap = property.IndexOf("configMap", StringComparison.OrdinalIgnoreCase) >= 0;
            return fit.Missing.Count == 0 && isConfigMap == (fit.Type == ConfigMapKeySelector) ? 10 : 0;
        }

        if (fit.Type.EndsWith("SelectorRequirement", StringComparison.Ordinal))
        {
            var isNode = fit.Type == Core + "NodeSelectorRequirement";
            return fit.Missing.Count == 0 && isNode == siblings.Contains("matchFields") ? 10 : 0;
        }

        var isExactName = candidates.IsUsedAs(fit.Type, property);
        var isLikeName = isExactName || candidates.IsUsedLike(fit.Type, property);
        var isGeneric = IsGeneric(fit);
        if (CoreCandidates.IsEvident(fit) && (!isGeneric || isExactName))
        {
            return 6 + (isExactName ? 3 : isLikeName ? 2 : 0) + (fit.Missing.Count == 0 ? 1 : 0);
        }

        if (fit.IsComplete && fit.HasEvidentPart)
        {
            return 5;
        }

        return fit.IsComplete && (isExactName || (isLikeName && IsNamedLikeItsFields(fit))) ? 4
            : isExactName && fit.Count >= 2 && fit.Count * 10 >= (fit.Count + fit.Missing.Count) * 6 ? 3
            : 0;
    }

    /// <summary>Whether many APIs have such an object of their own: a reference by group, kind and name.</summary>
    private static bool IsGeneric(Fit fit) => fit.Type is Core + "TypedLocalObjectReference" or Core + "TypedObjectReference"
        or Core + "ObjectReference" or Core + "LocalObjectReference" or Core + "SecretReference"
        or "io.k8s.api.autoscaling.v2.CrossVersionObjectReference" or "io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference";

    /// <summary>
    /// Whether fields of the type are called after what they are for: <c>namespaceSelector</c>, <c>deploymentStrategy</c>.
    /// </summary>
    private static bool IsNamedLikeItsFields(Fit fit) =>
        fit.Type.EndsWith("LabelSelector", StringComparison.Ordinal) || fit.Type.EndsWith("DeploymentStrategy", StringComparison.Ordinal);
}
