using static KubeSharp.Schema.Fixups.FixupKind;

namespace KubeSharp.Schema.Fixups;

/// <summary>The corrections of single properties, ordered by package. Sources are files of kubernetes/kubernetes under pkg/apis.</summary>
internal static class SchemaFixupTable
{
    private const string Admission = "io.k8s.api.admissionregistration.";
    private const string Apps = "io.k8s.api.apps.v1.";
    private const string Batch = "io.k8s.api.batch.v1.";
    private const string Core = "io.k8s.api.core.v1.";
    private const string FlowControl = "io.k8s.api.flowcontrol.v1.";
    private const string Networking = "io.k8s.api.networking.v1.";
    private const string Resource = "io.k8s.api.resource.";
    private const string ApiRegistration = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.";

    private const string NoPodTemplate = "a workload has a pod template with at least one container";
    private const string EmptyName = "an empty name names no object; the schema tolerates it for objects written by old clients";
    private const string EmptySpec = "an empty spec lacks fields that are required in it";

    private static readonly string[] s_admissionVersions = ["v1", "v1alpha1", "v1beta1"];
    private static readonly string[] s_resourceVersions = ["v1", "v1beta1", "v1beta2"];

    public static readonly IReadOnlyList<SchemaFixup> Rows =
    [
        .. AdmissionPolicies(),
        .. Properties(
            Admission + "v1.RuleWithOperations",
            ["apiGroups", "apiVersions", "operations", "resources"],
            "a rule says what it applies to; each list has an item, which may be '*'",
            "validateRuleWithOperations in admissionregistration/validation"),
        Add(
            Admission + "v1.ValidatingAdmissionPolicy", "spec", EmptySpec,
            "validateValidatingAdmissionPolicySpec in admissionregistration/validation"),
        Add(
            Admission + "v1.ValidatingAdmissionPolicySpec", "matchConstraints", "a policy says what it applies to",
            "validateValidatingAdmissionPolicySpec in admissionregistration/validation"),

        Add(Apps + "DaemonSet", "spec", NoPodTemplate, "ValidateDaemonSetSpec in apps/validation"),
        Add(Apps + "Deployment", "spec", NoPodTemplate, "ValidateDeploymentSpec in apps/validation"),
        Add(Apps + "ReplicaSet", "spec", NoPodTemplate, "ValidateReplicaSetSpec in apps/validation"),
        Add(Apps + "ReplicaSetSpec", "template", NoPodTemplate, "ValidatePodTemplateSpecForReplicaSet in apps/validation"),
        Add(Apps + "StatefulSet", "spec", NoPodTemplate, "ValidateStatefulSetSpec in apps/validation"),
        Add(Batch + "Job", "spec", NoPodTemplate, "validateJobSpec in batch/validation"),
        Add(Batch + "JobTemplateSpec", "spec", NoPodTemplate, "ValidateJobTemplateSpec in batch/validation"),

        Add(Core + "ConfigMapEnvSource", "name", EmptyName, "validateConfigMapEnvSource in core/validation"),
        Add(Core + "ConfigMapKeySelector", "name", EmptyName, "validateConfigMapKeySelector in core/validation"),
        Add(Core + "ConfigMapProjection", "name", EmptyName, "validateProjectionSources in core/validation"),
        Add(Core + "ConfigMapVolumeSource", "name", EmptyName, "validateConfigMapVolumeSource in core/validation"),
        Add(
            Core + "Container", "image", "the image is optional for tools that fill it in later, not for the server",
            "validateContainerCommon in core/validation"),
        Add(
            Core + "EphemeralContainer", "image", "as for other containers",
            "validateContainerCommon in core/validation"),
        Add(Core + "ExecAction", "command", "there is nothing to run without", "validateExecAction in core/validation"),
        Add(Core + "PersistentVolume", "spec", EmptySpec, "ValidatePersistentVolumeSpec in core/validation"),
        Add(
            Core + "PersistentVolumeClaim", "spec", EmptySpec,
            "ValidatePersistentVolumeClaimSpec in core/validation, for a StatefulSet's claim templates too"),
        Add(
            Core + "PersistentVolumeClaimSpec", "accessModes", "at least one access mode",
            "ValidatePersistentVolumeClaimSpec in core/validation"),
        Add(
            Core + "PersistentVolumeClaimSpec", "resources", "a claim asks for an amount of storage",
            "ValidatePersistentVolumeClaimSpec in core/validation"),
        Add(
            Core + "PersistentVolumeSpec", "accessModes", "at least one access mode; a VolumeAttachment's inline volume needs it as well",
            "ValidatePersistentVolumeSpec in core/validation"),
        Add(Core + "Pod", "spec", "a pod has at least one container", "ValidatePodSpec in core/validation"),
        Add(Core + "PodTemplate", "template", NoPodTemplate, "ValidatePodTemplate in core/validation"),
        Add(Core + "ReplicationController", "spec", NoPodTemplate, "ValidateReplicationControllerSpec in core/validation"),
        Add(
            Core + "ReplicationControllerSpec", "template", NoPodTemplate,
            "ValidatePodTemplateSpecForRC in core/validation"),
        Add(Core + "SecretEnvSource", "name", EmptyName, "validateSecretEnvSource in core/validation"),
        Add(Core + "SecretKeySelector", "name", EmptyName, "validateSecretKeySelector in core/validation"),
        Add(Core + "SecretProjection", "name", EmptyName, "validateProjectionSources in core/validation"),
        Add(Core + "SecretVolumeSource", "secretName", EmptyName, "validateSecretVolumeSource in core/validation"),
        Add(
            Core + "Service", "spec", "an empty spec is a ClusterIP service without ports",
            "ValidateService in core/validation"),
        Add(
            Core + "VolumeResourceRequirements", "requests", "a claim asks for an amount of storage",
            "ValidatePersistentVolumeClaimSpec in core/validation"),
        Waive(Core + "HTTPHeader", "value", "a header may be empty", "validateHTTPGetAction in core/validation"),
        Waive(Core + "LimitRangeSpec", "limits", "a range may limit nothing", "ValidateLimitRange in core/validation"),
        Waive(Core + "SleepAction", "seconds", "zero seconds are a valid sleep", "validateSleepAction in core/validation"),

        Add(FlowControl + "FlowSchema", "spec", EmptySpec, "ValidateFlowSchemaSpec in flowcontrol/validation"),
        Add(
            FlowControl + "LimitedPriorityLevelConfiguration", "limitResponse", "its type has no default",
            "ValidateLimitResponse in flowcontrol/validation"),
        Add(
            FlowControl + "PriorityLevelConfiguration", "spec", EmptySpec,
            "ValidatePriorityLevelConfigurationSpec in flowcontrol/validation"),

        Add(Networking + "Ingress", "spec", "a default backend or rules", "ValidateIngressSpec in networking/validation"),
        Add(Networking + "IngressClass", "spec", EmptySpec, "ValidateIngressClass in networking/validation"),
        Add(
            Networking + "IngressClassSpec", "controller", "a class is nothing but its controller",
            "validateIngressClassSpec in networking/validation"),
        Add(
            Networking + "IngressServiceBackend", "port", "a port's name or number",
            "validateIngressBackend in networking/validation"),

        .. new[] { "v1", "v1alpha1" }.Select(version => Add(
            $"io.k8s.api.rbac.{version}.AggregationRule", "clusterRoleSelectors", "an aggregation selects roles",
            "ValidateClusterRole in rbac/validation")),

        .. s_resourceVersions.SelectMany(version => new[]
        {
            Waive(
                $"{Resource}{version}.ResourceClaimTemplate", "spec", "a claim may ask for no device",
                "ValidateResourceClaimTemplate in resource/validation"),
            Waive(
                $"{Resource}{version}.ResourceClaimTemplateSpec", "spec", "a claim may ask for no device",
                "ValidateResourceClaimTemplate in resource/validation"),
        }),

        Waive("io.k8s.api.storage.v1.CSIDriver", "spec", "every field in it has a default", "ValidateCSIDriver in storage/validation"),

        Add(ApiRegistration + "APIService", "spec", EmptySpec, "ValidateAPIService in kube-aggregator's apiregistration/validation"),
        Add(
            ApiRegistration + "APIServiceSpec", "version", "it is half of the service's name",
            "ValidateAPIService in kube-aggregator's apiregistration/validation"),
        .. Properties(
            ApiRegistration + "ServiceReference",
            ["name", "namespace"],
            "the server behind the API",
            "ValidateAPIService in kube-aggregator's apiregistration/validation"),
    ];

    /// <summary>The versions of admission policies share one internal type, and so one validation.</summary>
    private static IEnumerable<SchemaFixup> AdmissionPolicies() => s_admissionVersions.SelectMany(version => new[]
    {
        Properties(
            $"{Admission}{version}.NamedRuleWithOperations",
            ["apiGroups", "apiVersions", "operations", "resources"],
            "a rule says what it applies to; each list has an item, which may be '*'",
            "validateNamedRuleWithOperations in admissionregistration/validation"),
        Properties(
            $"{Admission}{version}.MutatingAdmissionPolicy", ["spec"], EmptySpec,
            "validateMutatingAdmissionPolicySpec in admissionregistration/validation"),
        Properties(
            $"{Admission}{version}.MutatingAdmissionPolicySpec",
            ["matchConstraints", "mutations", "reinvocationPolicy"],
            "a policy says what it applies to, what it changes and whether it runs again; none has a default",
            "validateMutatingAdmissionPolicySpec in admissionregistration/validation"),
        Properties(
            $"{Admission}{version}.MutatingAdmissionPolicyBinding", ["spec"], EmptySpec,
            "validateMutatingAdmissionPolicyBindingSpec in admissionregistration/validation"),
        Properties(
            $"{Admission}{version}.MutatingAdmissionPolicyBindingSpec", ["policyName"], "a binding binds a policy",
            "validateMutatingAdmissionPolicyBindingSpec in admissionregistration/validation"),
    }).SelectMany(static fixups => fixups);

    private static IEnumerable<SchemaFixup> Properties(string schema, string[] properties, string reason, string source) =>
        properties.Select(property => Add(schema, property, reason, source));

    private static SchemaFixup Add(string schema, string property, string reason, string source) =>
        new(schema, property, Required, reason, source);

    private static SchemaFixup Waive(string schema, string property, string reason, string source) =>
        new(schema, property, NotRequired, reason, source);
}
