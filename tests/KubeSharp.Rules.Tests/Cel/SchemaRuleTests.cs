using Xunit;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>Rules of schemas, by the examples of https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions.</summary>
public sealed class SchemaRuleTests
{
    private const string Replicas = """
        type: object
        x-kubernetes-validations:
        - rule: "self.minReplicas <= self.replicas"
          message: "replicas should be greater than or equal to minReplicas."
        - rule: "self.replicas <= self.maxReplicas"
          messageExpression: "'replicas is ' + string(self.replicas) + ', at most ' + string(self.maxReplicas)"
          fieldPath: ".replicas"
        properties:
          minReplicas: {type: integer}
          replicas: {type: integer, default: 3}
          maxReplicas: {type: integer}
        required: [minReplicas, maxReplicas]
        """;

    [Fact]
    public void A_rule_that_holds_is_silent() => Assert.Empty(Definitions.Check(Replicas, "{minReplicas: 1, replicas: 2, maxReplicas: 10}"));

    [Fact]
    public void A_rule_that_fails_gives_its_message() => Assert.Equal(
        ["KUBE1038 holder: replicas should be greater than or equal to minReplicas."],
        Definitions.Check(Replicas, "{minReplicas: 5, replicas: 2, maxReplicas: 10}"));

    [Fact]
    public void A_rule_that_fails_evaluates_its_message_and_names_its_field() => Assert.Equal(
        ["KUBE1038 holder.replicas: replicas is 12, at most 10"],
        Definitions.Check(Replicas, "{minReplicas: 5, replicas: 12, maxReplicas: 10}"));

    [Fact]
    public void Rules_see_defaults() => Assert.Equal(
        ["KUBE1038 holder: replicas should be greater than or equal to minReplicas."],
        Definitions.Check(Replicas, "{minReplicas: 5, maxReplicas: 10}"));

    [Fact]
    public void Rules_do_not_run_where_something_is_missing() =>
        Assert.Equal(["KUBE1037 holder.maxReplicas: 'maxReplicas' is required"], Definitions.Check(Replicas, "{minReplicas: 5}"));

    [Theory]
    [InlineData("self.health.startsWith('ok')", "{health: ok}", "{health: bad}")]
    [InlineData("'MY_KEY' in self.map1", "{map1: {MY_KEY: a}}", "{map1: {B: a}}")]
    [InlineData("self.set1.all(e, e in self.set2)", "{set1: [a], set2: [a, b]}", "{set1: [c], set2: [a]}")]
    [InlineData("has(self.expired) && self.created + self.ttl < self.expired", "{created: '2024-01-01T00:00:00Z', ttl: 1h, expired: '2024-01-01T02:00:00Z'}", "{created: '2024-01-01T00:00:00Z', ttl: 1h, expired: '2024-01-01T00:30:00Z'}")]
    [InlineData("self.widgets.exists(w, w.key == 'x' && w.foo < 10)", "{widgets: [{key: x, foo: 1}]}", "{widgets: [{key: x, foo: 11}]}")]
    [InlineData("type(self.port) == string ? self.port == '99%' : self.port == 42", "{port: 42}", "{port: 43}")]
    [InlineData("self.details.all(key, self.details[key].matches('^[a-zA-Z]*$'))", "{details: {a: b}}", "{details: {a: b1}}")]
    [InlineData("size(self.names) == self.details.size() + self.names.size()", "{names: [a], details: {}}", "{names: [], details: {a: b}}")]
    [InlineData("self.__namespace__ > 0 && self.x__dash__prop > 0", "{namespace: 1, x-prop: 1}", "{namespace: 1, x-prop: 0}")]
    [InlineData("self.namespace > 0", "{namespace: 1}", "{namespace: 0}")]
    [InlineData("self.redact__underscores__d > 0", "{redact__d: 1}", "{redact__d: 0}")]
    [InlineData("self.data == b'hello'", "{data: aGVsbG8=}", "{data: aGVsbG9v}")]
    [InlineData("self.ratio > 1.0", "{ratio: 2}", "{ratio: 0.5}")]
    [InlineData("!has(self.embedded) || self.embedded.metadata.name == 'a'", "{embedded: {apiVersion: v1, kind: Pod, metadata: {name: a}}}", "{embedded: {apiVersion: v1, kind: Pod, metadata: {name: b}}}")]
    [InlineData("!has(self.maybe) || dyn(self.maybe) != null", "{}", "{maybe: null}")]
    [InlineData("self.set1 == self.set2", "{set1: [a, b], set2: [b, a]}", "{set1: [a], set2: [b]}")]
    [InlineData("has(self.quantity) && quantity(self.quantity).isGreaterThan(quantity('1Gi'))", "{quantity: 2Gi}", "{quantity: 1Mi}")]
    [InlineData("oldSelf.hasValue() || self.names.size() > 0", "{names: [a]}", "{names: []}")]
    public void Rules_hold_or_fail(string rule, string good, string bad)
    {
        var schema = $$$$$$"""
            type: object
            x-kubernetes-validations:
            - rule: {{{{{{Quoted(rule)}}}}}}
              message: fails
              optionalOldSelf: {{{{{{(rule.Contains("oldSelf", StringComparison.Ordinal) ? "true" : "false")}}}}}}
            properties:
              health: {type: string}
              map1: {type: object, additionalProperties: {type: string}}
              set1: {type: array, x-kubernetes-list-type: set, items: {type: string}}
              set2: {type: array, x-kubernetes-list-type: set, items: {type: string}}
              created: {type: string, format: date-time}
              expired: {type: string, format: date-time}
              ttl: {type: string, format: duration}
              widgets: {type: array, items: {type: object, properties: {key: {type: string}, foo: {type: integer}}}}
              port: {x-kubernetes-int-or-string: true}
              details: {type: object, additionalProperties: {type: string}}
              names: {type: array, items: {type: string}}
              namespace: {type: integer}
              x-prop: {type: integer}
              redact__d: {type: integer}
              data: {type: string, format: byte}
              ratio: {type: number}
              maybe: {type: string, nullable: true}
              quantity: {type: string}
              embedded: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
            """;
        Assert.Empty(Definitions.Check(schema, good));
        Assert.Equal(["KUBE1038 holder: fails"], Definitions.Check(schema, bad));
    }

    [Fact]
    public void A_rule_that_compares_with_the_old_value_does_not_run_on_creation() => Assert.Empty(Definitions.Check(
        "{type: object, properties: {a: {type: string, x-kubernetes-validations: [{rule: self == oldSelf, message: immutable}]}}}",
        "{a: b}"));

    [Fact]
    public void A_rule_of_an_item_is_reported_at_the_item() => Assert.Equal(
        ["KUBE1038 holder.list[1]: a rule of the schema fails: self.size() > 1"],
        Definitions.Check("{type: object, properties: {list: {type: array, items: {type: string, x-kubernetes-validations: [{rule: self.size() > 1}]}}}}", "{list: [ab, c]}"));

    [Fact]
    public void A_rule_that_cannot_be_evaluated_is_a_finding() => Assert.Equal(
        ["KUBE1038 holder: a rule of the schema cannot be evaluated (no such key: a): 'self.a > 0'"],
        Definitions.Check("{type: object, x-kubernetes-validations: [{rule: self.a > 0}], properties: {a: {type: integer}, b: {type: integer}}}", "{b: 1}"));

    [Fact]
    public void A_rule_of_allOf_runs() => Assert.Equal(
        ["KUBE1038 holder: too small"],
        Definitions.Check("{type: object, allOf: [{x-kubernetes-validations: [{rule: self.a > 1, message: too small}]}], properties: {a: {type: integer}}}", "{a: 1}"));

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
