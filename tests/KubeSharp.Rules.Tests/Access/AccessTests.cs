using System.Text;
using Xunit;

namespace KubeSharp.Rules.Tests.Access;

public sealed class AccessTests
{
    // Made with a key that is gone.
    private const string Request =
        "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlISU1IQUNBUUF3RGpFTU1Bb0dBMVVFQXd3RGQyVmlNRmt3RXdZSEtvWkl6ajBDQVFZ" +
        "SUtvWkl6ajBEQVFjRApRZ0FFalhBdnlIQkJqQ3hBVzM2eldoZVlwR2xpd0dpT0UrNXowREtLaklrSnlPTXVLNzFmM1dqVTI1bjVzVmtiCk0xMSthZXJN" +
        "MUpnTlE4NzZYN2prLzFYRnlLQUFNQW9HQ0NxR1NNNDlCQU1DQTBnQU1FVUNJUUNiaUlpamRrc2YKb1JtNUZydGI2K2tlRldnOUhsbXVxR1VibElMb2h1" +
        "N2d3UUlnTkFCblM2UFNoM1U5b21YV2VVL3NHK0IwNERZUAptLytNdVpNN2Z6a2dlT0k9Ci0tLS0tRU5EIENFUlRJRklDQVRFIFJFUVVFU1QtLS0tLQo=";

    [Theory]
    [InlineData("ClusterRole", "{ verbs: [get], nonResourceURLs: [/healthz] }")]
    [InlineData("Role", "{ verbs: [get], nonResourceURLs: [/healthz] }", "KUBE1031 rules[0].nonResourceURLs")]
    [InlineData("ClusterRole", "{ verbs: [get], nonResourceURLs: [/healthz], resources: [pods] }", "KUBE1031 rules[0].nonResourceURLs")]
    [InlineData("Role", "{ verbs: [get], apiGroups: [''], resources: [pods, secrets], resourceNames: [a] }")]
    public void A_rule_is_for_resources_or_for_urls(string kind, string rule, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: {{kind}}
        metadata: { name: 'system:reader' }
        rules: [{{rule}}]
        """));

    [Theory]
    [InlineData("{ kind: User, name: ada }")]
    [InlineData("{ kind: ServiceAccount, name: web, namespace: default }")]
    [InlineData("{ kind: ServiceAccount, name: web }", "KUBE1010 subjects[0].namespace")]
    [InlineData("{ kind: User, name: ada, apiGroup: example.com }", "KUBE1031 subjects[0].apiGroup")]
    [InlineData("{ kind: ServiceAccount, name: web, namespace: default, apiGroup: rbac.authorization.k8s.io }", "KUBE1031 subjects[0].apiGroup")]
    public void A_subject_is_a_user_a_group_or_a_service_account(string subject, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: readers }
        roleRef: { kind: ClusterRole, name: reader }
        subjects: [{{subject}}]
        """));

    [Fact]
    public void A_binding_of_the_cluster_refers_to_a_role_of_the_cluster() => Assert.Equal(["KUBE1013 roleRef.kind"], Manifest.Check("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: readers }
        roleRef: { kind: Role, name: reader }
        """));

    [Theory]
    [InlineData("{ user: ada, resourceAttributes: { verb: get } }")]
    [InlineData("{ user: ada }", "KUBE1016 spec.resourceAttributes")]
    [InlineData("{ resourceAttributes: { verb: get } }", "KUBE1010 spec.user")]
    [InlineData("{ user: ada, resourceAttributes: { verb: get }, nonResourceAttributes: { verb: get } }", "KUBE1016 spec.nonResourceAttributes")]
    public void A_review_asks_one_question_about_somebody(string spec, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: authorization.k8s.io/v1
        kind: SubjectAccessReview
        spec: {{spec}}
        """));

    [Theory]
    [InlineData("example.com/signer", "client auth", 600)]
    [InlineData("signer", "client auth", 600, "KUBE1011 spec.signerName")]
    [InlineData("kubernetes.io/legacy-unknown", "client auth", 600, "KUBE1013 spec.signerName")]
    [InlineData("example.com/signer", "client", 600, "KUBE1013 spec.usages[0]")]
    [InlineData("example.com/signer", "client auth", 599, "KUBE1014 spec.expirationSeconds")]
    public void A_request_for_a_certificate_names_signer_and_usages(string signer, string usage, int seconds, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: certificates.k8s.io/v1
        kind: CertificateSigningRequest
        metadata: { name: web }
        spec:
          request: {{Request}}
          signerName: {{signer}}
          usages: [{{usage}}]
          expirationSeconds: {{seconds}}
        """));

    [Theory]
    [InlineData("abc")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nMAcwADAAAwEA\n-----END CERTIFICATE REQUEST-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n")]
    public void A_request_for_a_certificate_holds_a_request(string pem) => Assert.Equal(["KUBE1039 spec.request"], Manifest.Check($$"""
        apiVersion: certificates.k8s.io/v1
        kind: CertificateSigningRequest
        metadata: { name: web }
        spec: { request: {{Convert.ToBase64String(Encoding.UTF8.GetBytes(pem))}}, signerName: example.com/signer, usages: [client auth] }
        """));

    [Theory]
    [InlineData("{ rawSelector: a=b }")]
    [InlineData("{ requirements: [{ key: a, operator: Exists }] }")]
    [InlineData("{}", "KUBE1010 spec.resourceAttributes.labelSelector.requirements")]
    [InlineData("{ rawSelector: a=b, requirements: [{ key: a, operator: Exists }] }", "KUBE1016 spec.resourceAttributes.labelSelector.rawSelector")]
    [InlineData("{ requirements: [{ key: a, operator: Near, values: [b] }] }")]
    [InlineData("{ requirements: [{ operator: Exists }] }", "KUBE1027 spec.resourceAttributes.labelSelector.requirements[0].key")]
    [InlineData("{ requirements: [{ key: a, operator: In }] }", "KUBE1027 spec.resourceAttributes.labelSelector.requirements[0].values")]
    public void A_review_selects_in_one_way(string selector, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: authorization.k8s.io/v1
        kind: SelfSubjectAccessReview
        spec: { resourceAttributes: { verb: list, labelSelector: {{selector}} } }
        """));

    [Theory]
    [InlineData("{ key: spec.nodeName, operator: In, values: [a] }")]
    [InlineData("{ key: spec.nodeName, operator: Near }")]
    [InlineData("{ operator: Exists }", "KUBE1010 spec.resourceAttributes.fieldSelector.requirements[0].key")]
    [InlineData("{ key: spec.nodeName, operator: In }", "KUBE1010 spec.resourceAttributes.fieldSelector.requirements[0].values")]
    [InlineData("{ key: spec.nodeName, operator: Exists, values: [a] }", "KUBE1026 spec.resourceAttributes.fieldSelector.requirements[0].values")]
    public void A_review_selects_by_fields_that_have_names(string requirement, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: authorization.k8s.io/v1
        kind: SelfSubjectAccessReview
        spec: { resourceAttributes: { verb: list, fieldSelector: { requirements: [{{requirement}}] } } }
        """));

    [Theory]
    [InlineData(600)]
    [InlineData(599, "KUBE1014 spec.expirationSeconds")]
    public void A_token_lives_for_ten_minutes_at_least(int seconds, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: authentication.k8s.io/v1
        kind: TokenRequest
        spec: { audiences: [api], expirationSeconds: {{seconds}} }
        """));
}
