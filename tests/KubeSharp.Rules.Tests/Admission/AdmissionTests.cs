using Xunit;

namespace KubeSharp.Rules.Tests.Admission;

public sealed class AdmissionTests
{
    [Theory]
    [InlineData("{ service: { name: web, namespace: default, path: /check } }")]
    [InlineData("{ url: 'https://web.example.com:8443/check' }")]
    [InlineData("{ url: 'https://[::1]:8443/check' }")]
    [InlineData("{ url: '' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'http://web.example.com' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https:///check' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https://ada@web.example.com' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https://web.example.com?a=b' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https://web.example.com#a' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https://web.example.com:http' }", "KUBE1039 webhooks[0].clientConfig.url")]
    [InlineData("{ url: 'https://web.example.com', service: { name: web, namespace: default } }", "KUBE1016 webhooks[0].clientConfig.url")]
    [InlineData("{ service: { name: web, namespace: default, path: //check } }", "KUBE1023 webhooks[0].clientConfig.service.path")]
    public void A_webhook_is_at_a_url_or_a_service(string client, params string[] found) => Assert.Equal(found, Webhook($"clientConfig: {client}"));

    [Theory]
    [InlineData("[pods, pods/status]")]
    [InlineData("['*', pods/status]")]
    [InlineData("['pods/*', pods/status]", "KUBE1032 webhooks[0].rules[0].resources[1]")]
    [InlineData("['*/scale', pods/scale]", "KUBE1032 webhooks[0].rules[0].resources[1]")]
    [InlineData("['*/*', pods]", "KUBE1032 webhooks[0].rules[0].resources[0]")]
    [InlineData("['*', pods]", "KUBE1032 webhooks[0].rules[0].resources[0]")]
    [InlineData("[pods, '*']")]
    public void A_rule_names_no_resource_twice(string resources, params string[] found) => Assert.Equal(
        found,
        Webhook($"clientConfig: {{ url: 'https://a.example.com' }}, rules: [{{ operations: [CREATE], apiGroups: [''], apiVersions: [v1], resources: {resources} }}]"));

    [Theory]
    [InlineData("matchConditions: [{ name: a, expression: 'true' }, { name: a, expression: 'true' }]", "KUBE1015 webhooks[0].matchConditions[1].name")]
    [InlineData("matchConditions: [{ name: a, expression: ' ' }]", "KUBE1010 webhooks[0].matchConditions[0].expression")]
    [InlineData("sideEffects: Some", "KUBE1013 webhooks[0].sideEffects")]
    [InlineData("timeoutSeconds: 31", "KUBE1014 webhooks[0].timeoutSeconds")]
    [InlineData("admissionReviewVersions: [v2]", "KUBE1032 webhooks[0].admissionReviewVersions")]
    [InlineData("name: example.com", "KUBE1011 webhooks[0].name")]
    public void What_a_webhook_says_of_itself_is_checked(string field, params string[] found) =>
        Assert.Equal(found, Webhook($"clientConfig: {{ url: 'https://a.example.com' }}, {field}"));

    [Theory]
    [InlineData("{ expression: 'true', message: a }")]
    [InlineData("{ expression: 'true', message: ' ' }", "KUBE1039 spec.validations[0].message")]
    [InlineData("{ expression: 'true', message: \"a\\nb\" }", "KUBE1039 spec.validations[0].message")]
    [InlineData("{ expression: 'true', messageExpression: ' ' }", "KUBE1039 spec.validations[0].messageExpression")]
    [InlineData("{ expression: 'true', reason: NotFound }", "KUBE1013 spec.validations[0].reason")]
    public void A_validation_has_a_message_of_one_line(string validation, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: policy }
        spec:
          paramKind: { apiVersion: v1, kind: ConfigMap }
          matchConstraints: { resourceRules: [{ operations: [CREATE], apiGroups: [''], apiVersions: [v1], resources: [pods] }] }
          validations: [{{validation}}]
        """));

    [Theory]
    [InlineData("[{ name: flows, expression: 'true' }]")]
    [InlineData("[{ name: in, expression: 'true' }]", "KUBE1036 spec.variables[0].name")]
    [InlineData("[{ name: 1a, expression: 'true' }]", "KUBE1036 spec.variables[0].name")]
    public void A_variable_has_the_name_of_an_identifier(string variables, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: policy }
        spec:
          matchConstraints: { resourceRules: [{ operations: [CREATE], apiGroups: [''], apiVersions: [v1], resources: [pods] }] }
          variables: {{variables}}
          auditAnnotations: [{ key: a, valueExpression: '"a"' }]
        """));

    [Theory]
    [InlineData("{ patchType: JSONPatch, jsonPatch: { expression: '[]' } }")]
    [InlineData("{ patchType: JSONPatch, jsonPatch: { expression: ' ' } }", "KUBE1010 spec.mutations[0].jsonPatch.expression")]
    [InlineData("{ patchType: JSONPatch, applyConfiguration: { expression: 'Object{}' } }", "KUBE1010 spec.mutations[0].jsonPatch", "KUBE1026 spec.mutations[0].applyConfiguration")]
    [InlineData("{ patchType: Merge }", "KUBE1013 spec.mutations[0].patchType")]
    public void A_mutation_is_of_one_type(string mutation, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: MutatingAdmissionPolicy
        metadata: { name: policy }
        spec:
          reinvocationPolicy: Never
          matchConstraints: { resourceRules: [{ operations: [CREATE], apiGroups: [''], apiVersions: [v1], resources: [pods] }] }
          mutations: [{{mutation}}]
        """));

    [Theory]
    [InlineData("[Deny, Audit]")]
    [InlineData("[Deny, Warn]", "KUBE1032 spec.validationActions[1]")]
    public void A_binding_does_not_warn_of_what_it_denies(string actions, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: { name: policy }
        spec: { policyName: policy, validationActions: {{actions}} }
        """));

    [Theory]
    [InlineData("{ name: a, parameterNotFoundAction: Deny }")]
    [InlineData("{ name: a }", "KUBE1010 spec.paramRef.parameterNotFoundAction")]
    [InlineData("{ parameterNotFoundAction: Deny }", "KUBE1016 spec.paramRef")]
    [InlineData("{ name: a, selector: {}, parameterNotFoundAction: Deny }", "KUBE1016 spec.paramRef.selector")]
    public void A_binding_finds_parameters_in_one_way(string parameters, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: { name: policy }
        spec: { policyName: policy, validationActions: [Audit], paramRef: {{parameters}} }
        """));

    [Theory]
    [InlineData("{ nonResourceURLs: [/api/*], verbs: [get] }")]
    [InlineData("{ nonResourceURLs: [/api*], verbs: [get] }", "KUBE1023 spec.rules[0].nonResourceRules[0].nonResourceURLs[0]")]
    [InlineData("{ nonResourceURLs: [api], verbs: [get] }", "KUBE1023 spec.rules[0].nonResourceRules[0].nonResourceURLs[0]")]
    [InlineData("{ nonResourceURLs: [/api//a], verbs: [get] }", "KUBE1023 spec.rules[0].nonResourceRules[0].nonResourceURLs[0]")]
    public void A_path_of_a_flow_schema_ends_with_a_wildcard_only(string rule, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: FlowSchema
        metadata: { name: flow }
        spec:
          priorityLevelConfiguration: { name: workload-low }
          rules: [{ subjects: [{ kind: Group, group: { name: a } }], nonResourceRules: [{{rule}}] }]
        """));

    [Theory]
    [InlineData("level", "{ type: Limited, limited: { limitResponse: { type: Reject } } }")]
    [InlineData("exempt", "{ type: Limited, limited: { limitResponse: { type: Reject } } }", "KUBE1013 spec.type")]
    [InlineData("level", "{ type: Exempt }", "KUBE1013 spec.type")]
    [InlineData("level", "{ type: Limited, exempt: {}, limited: { limitResponse: { type: Reject } } }", "KUBE1026 spec.exempt")]
    [InlineData("level", "{ type: Limited, limited: { limitResponse: { type: Reject, queuing: {} } } }", "KUBE1026 spec.limited.limitResponse.queuing")]
    [InlineData("level", "{ type: Limited, limited: { limitResponse: { type: Queue, queuing: { handSize: 12 } } } }", "KUBE1014 spec.limited.limitResponse.queuing.handSize")]
    public void A_priority_level_limits_unless_it_is_the_exempt_one(string name, string spec, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: PriorityLevelConfiguration
        metadata: { name: {{name}} }
        spec: {{spec}}
        """));

    [Theory]
    [InlineData("system:masters", "")]
    [InlineData("system:admins", "", "KUBE1039 spec")]
    [InlineData("system:masters", "distinguisherMethod: { type: ByUser }", "KUBE1039 spec")]
    public void The_exempt_flow_schema_is_as_it_is(string group, string field, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: FlowSchema
        metadata: { name: exempt }
        spec:
          priorityLevelConfiguration: { name: exempt }
          matchingPrecedence: 1
          rules:
            - subjects: [{ kind: Group, group: { name: '{{group}}' } }]
              resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'], namespaces: ['*'], clusterScope: true }]
              nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }]
          {{field}}
        """));

    [Theory]
    [InlineData(10000, "clusterScope: true, namespaces: ['*']")]
    [InlineData(9999, "clusterScope: true, namespaces: ['*']", "KUBE1039 spec")]
    [InlineData(10000, "clusterScope: true", "KUBE1039 spec")]
    [InlineData(10000, "namespaces: ['*']", "KUBE1039 spec")]
    public void The_flow_schema_that_catches_all_is_as_it_is(int precedence, string fields, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: FlowSchema
        metadata: { name: catch-all }
        spec:
          priorityLevelConfiguration: { name: catch-all }
          matchingPrecedence: {{precedence}}
          distinguisherMethod: { type: ByUser }
          rules:
            - subjects: [{ kind: Group, group: { name: 'system:unauthenticated' } }, { kind: Group, group: { name: 'system:authenticated' } }]
              resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'], {{fields}} }]
              nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }]
        """));

    [Theory]
    [InlineData("nominalConcurrencyShares: 5")]
    [InlineData("nominalConcurrencyShares: 5, lendablePercent: 0")]
    [InlineData("nominalConcurrencyShares: 6", "KUBE1039 spec")]
    [InlineData("lendablePercent: 0", "KUBE1039 spec")]
    [InlineData("nominalConcurrencyShares: 5, borrowingLimitPercent: 0", "KUBE1039 spec")]
    public void The_priority_level_that_catches_all_is_as_it_is(string fields, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: flowcontrol.apiserver.k8s.io/v1
        kind: PriorityLevelConfiguration
        metadata: { name: catch-all }
        spec: { type: Limited, limited: { {{fields}}, limitResponse: { type: Reject } } }
        """));

    [Theory]
    [InlineData("reinvocationPolicy: IfNeeded")]
    [InlineData("failurePolicy: Fail", "KUBE1010 spec.reinvocationPolicy")]
    [InlineData("reinvocationPolicy: Always", "KUBE1013 spec.reinvocationPolicy")]
    public void A_mutating_policy_says_whether_it_is_asked_again(string field, params string[] found) => Assert.Equal(
        found,
        Manifest.Check($$"""
            apiVersion: admissionregistration.k8s.io/v1
            kind: MutatingAdmissionPolicy
            metadata: { name: policy }
            spec:
              {{field}}
              matchConstraints: { resourceRules: [{ operations: [CREATE], apiGroups: [''], apiVersions: [v1], resources: [pods] }] }
              mutations: [{ patchType: JSONPatch, jsonPatch: { expression: '[]' } }]
            """));

    private static IReadOnlyList<string> Webhook(string fields)
    {
        var given = fields.Contains("sideEffects", StringComparison.Ordinal) ? "" : "sideEffects: None, ";
        given += fields.Contains("admissionReviewVersions", StringComparison.Ordinal) ? "" : "admissionReviewVersions: [v1], ";
        given += fields.Contains(" name: example.com", StringComparison.Ordinal) ? "" : "name: check.example.com, ";
        return Manifest.Check($$"""
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata: { name: web }
            webhooks: [{ {{given}}{{fields}} }]
            """);
    }
}
