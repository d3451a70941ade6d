using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Webhooks, admission policies, flow control and API services.</summary>
internal static class AdmissionKinds
{
    private const string Group = "admissionregistration.k8s.io";
    private const string FlowGroup = "flowcontrol.apiserver.k8s.io";

    public static IReadOnlyList<KindRule> All { get; } =
    [
        new($"{Group}/v1", "ValidatingWebhookConfiguration", NameFormats.Dns1123Subdomain, WebhookRules.CheckValidating),
        new($"{Group}/v1", "MutatingWebhookConfiguration", NameFormats.Dns1123Subdomain, WebhookRules.CheckMutating),
        new($"{Group}/v1", "ValidatingAdmissionPolicy", NameFormats.Dns1123Subdomain, ValidatingPolicyRules.Check),
        new($"{Group}/v1", "ValidatingAdmissionPolicyBinding", NameFormats.Dns1123Subdomain, PolicyBindingRules.CheckValidating),
        new($"{Group}/v1", "MutatingAdmissionPolicy", NameFormats.Dns1123Subdomain, MutatingPolicyRules.Check),
        new($"{Group}/v1", "MutatingAdmissionPolicyBinding", NameFormats.Dns1123Subdomain, PolicyBindingRules.CheckMutating),
        new($"{Group}/v1beta1", "MutatingAdmissionPolicy", NameFormats.Dns1123Subdomain, MutatingPolicyRules.Check),
        new($"{Group}/v1beta1", "MutatingAdmissionPolicyBinding", NameFormats.Dns1123Subdomain, PolicyBindingRules.CheckMutating),
        new($"{Group}/v1alpha1", "MutatingAdmissionPolicy", NameFormats.Dns1123Subdomain, MutatingPolicyRules.Check),
        new($"{Group}/v1alpha1", "MutatingAdmissionPolicyBinding", NameFormats.Dns1123Subdomain, PolicyBindingRules.CheckMutating),
        new("apiregistration.k8s.io/v1", "APIService", NameFormats.Any, ApiServiceRules.Check),
        new($"{FlowGroup}/v1", "FlowSchema", NameFormats.Dns1123Subdomain, FlowSchemaRules.Check),
        new($"{FlowGroup}/v1", "PriorityLevelConfiguration", NameFormats.Dns1123Subdomain, PriorityLevelRules.Check),
        new("internal.apiserver.k8s.io/v1alpha1", "StorageVersion", StorageVersionRules.NameProblem, StorageVersionRules.Check),
    ];
}
