using Xunit;

namespace KubeSharp.Rules.Tests.Workloads;

public sealed class JobTests
{
    private const string Pod = "template: { spec: { restartPolicy: Never, initContainers: [{ name: first, image: a }], containers: [{ name: main, image: a }] } }";

    [Theory]
    [InlineData("completions: 3, parallelism: 2")]
    [InlineData("completionMode: Indexed")]
    [InlineData("completionMode: Indexed, completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 5")]
    [InlineData("completionMode: Indexed, completions: 10, successPolicy: { rules: [{ succeededIndexes: '0,2-4,9', succeededCount: 5 }] }")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count, onExitCodes: { containerName: first, operator: In, values: [1, 2, 40] } }] }")]
    [InlineData("podFailurePolicy: { rules: [{ action: Ignore, onPodConditions: [{ type: DisruptionTarget }] }] }")]
    [InlineData("podFailurePolicy: { rules: [] }, podReplacementPolicy: Failed")]
    [InlineData("managedBy: example.com/controller")]
    [InlineData("manualSelector: true, selector: {}")]
    [InlineData("manualSelector: false, selector: { matchLabels: { job-name: work } }")]
    [InlineData("selector: { matchExpressions: [{ key: controller-uid, operator: Exists }, { key: app, operator: DoesNotExist }] }")]
    public void What_a_job_can_have_is_taken(string spec) => Assert.Empty(Check(spec));

    [Theory]
    [InlineData("completionMode: indexed", "KUBE1013 spec.completionMode")]
    [InlineData("completionMode: Indexed, parallelism: 2", "KUBE1010 spec.completions")]
    [InlineData("completionMode: Indexed, completions: 1, parallelism: 100001", "KUBE1014 spec.parallelism")]
    [InlineData("completionMode: Indexed, completions: 100001, backoffLimitPerIndex: 1", "KUBE1010 spec.maxFailedIndexes")]
    [InlineData("completionMode: Indexed, completions: 100001, backoffLimitPerIndex: 1, maxFailedIndexes: 10001", "KUBE1014 spec.maxFailedIndexes")]
    [InlineData("completionMode: Indexed, completions: 2, backoffLimitPerIndex: 1, maxFailedIndexes: 3", "KUBE1044 spec.maxFailedIndexes")]
    [InlineData("completionMode: Indexed, maxFailedIndexes: 1", "KUBE1010 spec.backoffLimitPerIndex")]
    [InlineData("backoffLimitPerIndex: 1", "KUBE1044 spec.backoffLimitPerIndex")]
    [InlineData("successPolicy: { rules: [{ succeededCount: 1 }] }", "KUBE1044 spec.successPolicy")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [] }", "KUBE1010 spec.successPolicy.rules")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{}] }", "KUBE1010 spec.successPolicy.rules[0]")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{ succeededCount: 6 }] }", "KUBE1044 spec.successPolicy.rules[0].succeededCount")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{ succeededIndexes: '5' }] }", "KUBE1044 spec.successPolicy.rules[0].succeededIndexes")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{ succeededIndexes: '2,1' }] }", "KUBE1044 spec.successPolicy.rules[0].succeededIndexes")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{ succeededIndexes: 1-1 }] }", "KUBE1044 spec.successPolicy.rules[0].succeededIndexes")]
    [InlineData("completionMode: Indexed, completions: 5, successPolicy: { rules: [{ succeededIndexes: 0-1, succeededCount: 3 }] }", "KUBE1044 spec.successPolicy.rules[0].succeededCount")]
    [InlineData("podFailurePolicy: { rules: [{ action: FailIndex, onExitCodes: { operator: In, values: [1] } }] }", "KUBE1044 spec.podFailurePolicy.rules[0].action")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count }] }", "KUBE1016 spec.podFailurePolicy.rules[0]")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count, onExitCodes: { operator: In, values: [0] } }] }", "KUBE1044 spec.podFailurePolicy.rules[0].onExitCodes.values[0]")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count, onExitCodes: { operator: In, values: [2, 1] } }] }", "KUBE1044 spec.podFailurePolicy.rules[0].onExitCodes.values[1]")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count, onExitCodes: { operator: In, values: [1, 1] } }] }", "KUBE1015 spec.podFailurePolicy.rules[0].onExitCodes.values[1]")]
    [InlineData("podFailurePolicy: { rules: [{ action: Count, onExitCodes: { containerName: x, operator: In, values: [1] } }] }", "KUBE1018 spec.podFailurePolicy.rules[0].onExitCodes.containerName")]
    [InlineData("podFailurePolicy: { rules: [] }, podReplacementPolicy: TerminatingOrFailed", "KUBE1044 spec.podReplacementPolicy")]
    [InlineData("managedBy: controller", "KUBE1039 spec.managedBy")]
    [InlineData("manualSelector: true", "KUBE1010 spec.selector")]
    [InlineData("manualSelector: true, selector: { matchLabels: { app: a } }", "KUBE1017 spec.selector")]
    [InlineData("selector: { matchLabels: { app: a } }", "KUBE1017 spec.selector.matchLabels.app")]
    [InlineData("selector: { matchLabels: { job-name: other } }", "KUBE1017 spec.selector.matchLabels.job-name")]
    [InlineData("selector: { matchExpressions: [{ key: app, operator: Exists }] }", "KUBE1017 spec.selector.matchExpressions[0]")]
    public void What_a_job_cannot_have_is_found(string spec, string finding) => Assert.Contains(finding, Check(spec));

    [Theory]
    [InlineData("job-name: work", null)]
    [InlineData("job-name: other", "KUBE1017 spec.template.metadata.labels.job-name")]
    [InlineData("controller-uid: '1'", "KUBE1026 spec.template.metadata.labels.controller-uid")]
    public void The_labels_that_the_server_makes_cannot_be_others(string labels, string? finding)
    {
        var found = Manifest.Check($"{{ apiVersion: batch/v1, kind: Job, metadata: {{ name: work }}, spec: {{ template: {{ metadata: {{ labels: {{ {labels} }} }}, "
            + "spec: { restartPolicy: Never, containers: [{ name: main, image: a }] } } } }");

        if (finding is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(finding, found);
        }
    }

    [Fact]
    public void The_name_of_an_indexed_job_leaves_room_for_the_index()
    {
        var name = new string('a', 61);

        Assert.Empty(Check("completionMode: Indexed, completions: 10", name));
        Assert.Contains("KUBE1011 metadata.name", Check("completionMode: Indexed, completions: 11", name));
        Assert.Contains("KUBE1011 metadata.name", Check("completionMode: Indexed", "a.b"));
        Assert.Empty(Check("completions: 11", name));
    }

    [Theory]
    [InlineData("OnFailure", null)]
    [InlineData("Always", "KUBE1029 spec.template.spec.restartPolicy")]
    public void Pods_of_a_job_end(string restartPolicy, string? finding)
    {
        var found = Manifest.Check($"{{ apiVersion: batch/v1, kind: Job, metadata: {{ name: work }}, spec: {{ template: {{ "
            + $"spec: {{ restartPolicy: {restartPolicy}, containers: [{{ name: main, image: a }}] }} }} }} }}");

        Assert.Equal(finding is null ? [] : [finding], found);
    }

    private static IReadOnlyList<string> Check(string spec, string name = "work") =>
        Manifest.Check($"{{ apiVersion: batch/v1, kind: Job, metadata: {{ name: {name} }}, spec: {{ {spec}, {Pod} }} }}");
}
