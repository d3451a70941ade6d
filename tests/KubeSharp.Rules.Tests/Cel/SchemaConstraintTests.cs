using Xunit;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>Constraints of schemas: what they take, and what they refuse and where.</summary>
public sealed class SchemaConstraintTests
{
    [Theory]
    [InlineData("{type: string}", "a", "1")]
    [InlineData("{type: integer}", "1", "1.5")]
    [InlineData("{type: integer}", "2.0", "'1'")]
    [InlineData("{type: number}", "1", "a")]
    [InlineData("{type: boolean}", "true", "'true'")]
    [InlineData("{type: array, items: {type: string}}", "[a]", "{}")]
    [InlineData("{type: object}", "{}", "[]")]
    [InlineData("{x-kubernetes-int-or-string: true}", "1", "1.5")]
    [InlineData("{x-kubernetes-int-or-string: true}", "10%", "[]")]
    [InlineData("{type: string, nullable: true}", "null", "1")]
    [InlineData("{type: string, enum: [A, B]}", "A", "C")]
    [InlineData("{type: integer, enum: [1, 2]}", "2", "3")]
    [InlineData("{type: string, pattern: '^a+$'}", "aa", "ab")]
    [InlineData("{type: string, pattern: 'b'}", "abc", "ac")]
    [InlineData("{type: string, minLength: 2}", "ab", "a")]
    [InlineData("{type: string, maxLength: 2}", "äö", "abc")]
    [InlineData("{type: integer, minimum: 1, maximum: 3}", "3", "4")]
    [InlineData("{type: integer, minimum: 1}", "1", "0")]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: true}", "1.1", "1")]
    [InlineData("{type: number, maximum: 1, exclusiveMaximum: true}", "0.9", "1")]
    [InlineData("{type: integer, multipleOf: 5}", "10", "11")]
    [InlineData("{type: number, multipleOf: 0.1}", "0.3", "0.35")]
    [InlineData("{type: array, minItems: 1, items: {type: string}}", "[a]", "[]")]
    [InlineData("{type: array, maxItems: 1, items: {type: string}}", "[a]", "[a, b]")]
    [InlineData("{type: array, x-kubernetes-list-type: set, items: {type: string}}", "[a, b]", "[a, a]")]
    [InlineData("{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, properties: {k: {type: string}}}}", "[{k: a}, {k: b}]", "[{k: a}, {k: a}]")]
    [InlineData("{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k, p], items: {type: object, properties: {k: {type: string}, p: {type: string, default: TCP}}}}", "[{k: a}, {k: a, p: UDP}]", "[{k: a}, {k: a, p: TCP}]")]
    [InlineData("{type: array, items: {type: string}}", "[a]", "[null]")]
    [InlineData("{type: object, minProperties: 1, additionalProperties: {type: string}}", "{a: b}", "{}")]
    [InlineData("{type: object, maxProperties: 1, additionalProperties: {type: string}}", "{a: b}", "{a: b, c: d}")]
    [InlineData("{type: object, additionalProperties: {type: integer}}", "{a: 1}", "{a: b}")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{a: ''}", "{b: c}")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string, nullable: true}}}", "{a: null}", "{}")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}}}", "{a: b}", "{a: null}")]
    [InlineData("{type: object, oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}", "{a: x}", "{a: x, b: z}")]
    [InlineData("{type: object, oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}", "{b: x}", "{}")]
    [InlineData("{type: object, anyOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}", "{a: x, b: z}", "{}")]
    [InlineData("{type: object, allOf: [{required: [a]}, {properties: {a: {minLength: 2}}}], properties: {a: {type: string}}}", "{a: xy}", "{a: x}")]
    [InlineData("{type: object, not: {required: [a]}, properties: {a: {type: string}}}", "{}", "{a: x}")]
    [InlineData("{type: object, not: {properties: {a: {enum: [x]}}, required: [a]}, properties: {a: {type: string}}}", "{a: z}", "{a: x}")]
    [InlineData("{type: string, format: date-time}", "2024-01-31T12:00:00.5+01:00", "2024-01-31")]
    [InlineData("{type: string, format: date-time}", "2024-01-31T12:00:00Z", "2024-01-31T25:00:00Z")]
    [InlineData("{type: string, format: date}", "2024-01-31", "2024-02-31")]
    [InlineData("{type: string, format: ipv4}", "10.0.0.1", "10.0.0.256")]
    [InlineData("{type: string, format: ipv6}", "'::1'", "10.0.0.1")]
    [InlineData("{type: string, format: cidr}", "10.0.0.0/8", "10.0.0.0")]
    [InlineData("{type: string, format: uuid}", "123e4567-e89b-12d3-a456-426614174000", "123e4567")]
    [InlineData("{type: string, format: byte}", "aGVsbG8=", "hello!")]
    [InlineData("{type: string, format: uri}", "https://example.com", "not a uri")]
    [InlineData("{type: string, format: duration}", "3 days", "soon")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}", "{apiVersion: v1, kind: Pod}", "{kind: Pod}")]
    [InlineData("{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}", "{apiVersion: v1, kind: Pod, metadata: {labels: {a: b}}}", "{apiVersion: v1, kind: Pod, metadata: {labels: {a: 'b c'}}}")]
    public void Values_are_taken_or_refused(string schema, string good, string bad)
    {
        var holder = $"type: object\nproperties:\n  a: {schema}";
        Assert.Empty(Definitions.Check(holder, "a: " + good));
        Assert.Single(Definitions.Check(holder, "a: " + bad));
    }

    [Theory]
    [InlineData("{type: string, format: password}", "anything")]
    [InlineData("{type: string, format: nothing-known}", "anything")]
    [InlineData("{type: integer, format: int32}", "4294967296")]
    [InlineData("{type: object, x-kubernetes-preserve-unknown-fields: true}", "{a: [1, {b: c}]}")]
    [InlineData("{x-kubernetes-preserve-unknown-fields: true}", "[1]")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string, default: x}}}", "{}")]
    [InlineData("{type: object, minProperties: 1, properties: {a: {type: string, default: x}}}", "{}")]
    [InlineData("{type: string, pattern: '^\\p{Greek}+$'}", "anything")]
    public void What_the_API_server_takes_is_not_refused(string schema, string value) =>
        Assert.Empty(Definitions.Check($"type: object\nproperties:\n  a: {schema}", "a: " + value));

    [Fact]
    public void A_status_is_dropped_from_what_is_created() => Assert.Empty(Definitions.Check(
        "{type: object, required: [status], properties: {status: {type: object, required: [a]}}}",
        "{status: {b: c}}"));

    [Fact]
    public void Messages_hold_no_values_of_patterns() => Assert.Equal(
        ["KUBE1037 holder.password: 'password' must match the pattern '^a$'"],
        Definitions.Check("{type: object, properties: {password: {type: string, pattern: '^a$'}}}", "{password: secret}"));

    [Fact]
    public void Findings_name_the_exact_place() => Assert.Equal(
        ["KUBE1037 holder.spec.items[1].count: 'count' is 0, and must be at least 1"],
        Definitions.Check(
            "{type: object, properties: {spec: {type: object, properties: {items: {type: array, items: {type: object, properties: {count: {type: integer, minimum: 1}}}}}}}}",
            "{spec: {items: [{count: 1}, {count: 0}]}}"));
}
