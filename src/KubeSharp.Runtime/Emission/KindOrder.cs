using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// The order of documents: what others need comes first, so that one <c>kubectl apply</c> of the file finds every namespace, class, role
/// and
/// configuration in place. It is the one that Helm installs by (helm/helm, <c>InstallOrder</c>), in fewer ranks, CRDs before all.
/// </summary>
internal static class KindOrder
{
    /// <summary>Kinds of a group in their rank; a kind that is not named here comes last, with the custom resources.</summary>
    private static readonly (string Group, string[] Kinds)[][] s_ranks =
    [
        // 0: definitions of kinds.
        [("apiextensions.k8s.io", ["CustomResourceDefinition"])],
        // 1: namespaces.
        [("", ["Namespace"])],
        // 2: classes and limits, which the admission of later objects reads.
        [
            ("scheduling.k8s.io", ["PriorityClass"]),
            ("storage.k8s.io", ["StorageClass", "CSIDriver", "VolumeAttributesClass"]),
            ("node.k8s.io", ["RuntimeClass"]),
            ("networking.k8s.io", ["IngressClass"]),
            ("resource.k8s.io", ["DeviceClass"]),
            ("flowcontrol.apiserver.k8s.io", ["PriorityLevelConfiguration", "FlowSchema"]),
            ("", ["ResourceQuota", "LimitRange"]),
        ],
        // 3, 4, 5: accounts, what roles allow, who has them (a binding needs its role: the API server checks what it grants).
        [("", ["ServiceAccount"])],
        [("rbac.authorization.k8s.io", ["ClusterRole", "Role"])],
        [("rbac.authorization.k8s.io", ["ClusterRoleBinding", "RoleBinding"])],
        // 6: configuration and storage.
        [
            ("", ["Secret", "ConfigMap", "PersistentVolume", "PersistentVolumeClaim"]),
            ("certificates.k8s.io", ["ClusterTrustBundle"]),
            ("resource.k8s.io", ["ResourceClaim", "ResourceClaimTemplate"]),
        ],
        // 7: network, before the pods that find services in their environment and that policies protect.
        [
            ("networking.k8s.io", ["NetworkPolicy"]),
            ("", ["Service", "Endpoints"]),
            ("discovery.k8s.io", ["EndpointSlice"]),
        ],
        // 8: workloads.
        [
            ("", ["PodTemplate", "Pod", "ReplicationController"]),
            ("apps", ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ControllerRevision"]),
            ("batch", ["Job", "CronJob"]),
        ],
        // 9: what governs and exposes workloads.
        [
            ("autoscaling", ["HorizontalPodAutoscaler"]),
            ("policy", ["PodDisruptionBudget"]),
            ("networking.k8s.io", ["Ingress"]),
        ],
        // 10: extensions of the API server, which call the workloads.
        [
            ("apiregistration.k8s.io", ["APIService"]),
            (
                "admissionregistration.k8s.io",
                [
                    "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding",
                    "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding",
                    "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration",
                ]),
        ],
    ];

    private static readonly Dictionary<(string Group, string Kind), int> s_rankOf = IndexRanks();

    /// <summary>The rank of kinds that the table does not name: custom resources.</summary>
    public static int Last => s_ranks.Length;

    /// <summary>The rank of an object's kind, from 0.</summary>
    public static int RankOf(KubernetesObject value) =>
        s_rankOf.GetValueOrDefault((ObjectKey.GroupOf(value.ApiVersion).ToString(), value.Kind), Last);

    /// <summary>The places of the objects in the order in which they are written.</summary>
    public static int[] Sort(IReadOnlyList<KubernetesObject> values, DocumentOrder order)
    {
        var places = new int[values.Count];
        var ranks = new long[values.Count];
        SchemaType? lastType = null;
        var lastRank = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
            var value = values[i];
            if (order == DocumentOrder.Dependency && (value is UntypedObject || !ReferenceEquals(value.SchemaType, lastType)))
            {
                lastRank = RankOf(value);
                lastType = value.SchemaType;
            }

            // The place breaks ties: the order is stable.
            ranks[i] = ((long)lastRank << 32) | (uint)i;
        }

        Array.Sort(ranks, places);
        return places;
    }

    private static Dictionary<(string Group, string Kind), int> IndexRanks()
    {
        Dictionary<(string, string), int> ranks = [];
        for (var rank = 0; rank < s_ranks.Length; rank++)
        {
            foreach (var (group, kinds) in s_ranks[rank])
            {
                foreach (var kind in kinds)
                {
                    ranks.Add((group, kind), rank);
                }
            }
        }

        return ranks;
    }
}
