using KubeSharp.Schema.Reading;
using Xunit;

namespace KubeSharp.Schema.Resolving;

/// <summary>What of the schema of a custom resource goes with its type, for the checks of its objects.</summary>
public sealed class ConstraintSchemaTests
{
    [Fact]
    public void A_schema_that_only_gives_types_asks_nothing() =>
        Assert.Null(Of("{type: object, required: [a], properties: {a: {type: string}, b: {type: array, items: {type: integer}}}}"));

    [Theory]
    [InlineData("type: string, minLength: 1", """{"minLength":1,"type":"string"}""")]
    [InlineData("type: string, enum: [A, B]", """{"enum":["A","B"],"type":"string"}""")]
    [InlineData("type: integer, enum: [1, 2]", """{"enum":[1,2],"type":"integer"}""")]
    [InlineData("type: string, format: ipv4", """{"type":"string","format":"ipv4"}""")]
    [InlineData("type: array, maxItems: 3, items: {type: string}", """{"maxItems":3,"type":"array"}""")]
    [InlineData(
        "type: object, additionalProperties: {type: integer, minimum: 0}",
        """{"additionalProperties":{"minimum":0,"type":"integer"},"type":"object"}""")]
    [InlineData(
        "type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], "
            + "items: {type: object, properties: {k: {type: string, default: x}, l: {type: string}}}",
        """
        {"x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["k"],"items":{"properties":{"k":{"type":"string","default":"x"}},"type":"object"},"type":"array"}
        """)]
    public void What_bounds_values_is_kept_and_nothing_else(string field, string expected) =>
        Assert.Equal(
            Root("{\"spec\":{\"properties\":{\"a\":" + expected.Trim() + "},\"type\":\"object\"}}"),
            Of($"{{type: object, properties: {{a: {{{field}}}, z: {{type: string}}}}}}"));

    [Fact]
    public void Of_what_a_rule_looks_at_all_is_kept_that_it_needs() => Assert.Equal(
        Root("""
            {"spec":{"x-kubernetes-validations":[{"rule":"has(self.a) || self.list.all(i, i.size > 0)"}],"properties":{"a":{"type":"string","default":"x"},"list":{"items":{"properties":{"size":{"type":"integer"}},"type":"object"},"type":"array"}},"type":"object"}}
            """),
        Of("""
            {type: object,
            x-kubernetes-validations: [{rule: "has(self.a) || self.list.all(i, i.size > 0)"}, {rule: "self.z == oldSelf.z"}],
            properties: {a: {type: string, default: x}, z: {type: string},
            list: {type: array, items: {type: object, properties: {size: {type: integer}, y: {type: string}}}}}}
            """));

    [Fact]
    public void Fields_whose_names_expressions_write_otherwise_are_found() => Assert.Contains(
        "\"my-field\":{\"type\":\"string\"}",
        Of("{type: object, x-kubernetes-validations: [{rule: has(self.my__dash__field)}], properties: {my-field: {type: string}}}")!,
        StringComparison.Ordinal);

    [Fact]
    public void Alternatives_keep_the_defaults_of_the_fields_they_name() => Assert.Equal(
        Root("""
            {"spec":{"oneOf":[{"required":["a"]},{"required":["b"]}],"properties":{"a":{"type":"string","default":"x"},"b":{"type":"string"}},"type":"object"}}
            """),
        Of("""
            {type: object, oneOf: [{required: [a]}, {required: [b]}],
            properties: {a: {type: string, default: x}, b: {type: string}, c: {type: string}}}
            """));

    [Fact]
    public void Where_entries_are_counted_those_that_defaults_add_are_kept() => Assert.Equal(
        Root("""{"spec":{"minProperties":1,"properties":{"a":{"type":"string"}},"type":"object"}}"""),
        Of("{type: object, minProperties: 1, properties: {a: {type: string, default: x}, c: {type: string}}}"));

    [Fact]
    public void A_rule_sees_into_the_types_of_Kubernetes() => Assert.Equal(
        Root("""
            {"spec":{"x-kubernetes-validations":[{"rule":"self.tolerations.all(t, t.key != '')"}],"properties":{"tolerations":{"items":{"properties":{"key":{"type":"string"}},"type":"object"},"type":"array"}},"type":"object"}}
            """),
        Of("""
            {type: object, x-kubernetes-validations: [{rule: "self.tolerations.all(t, t.key != '')"}],
            properties: {tolerations: {type: array, items: {type: object, properties: {
            effect: {type: string}, key: {type: string}, operator: {type: string}, tolerationSeconds: {type: integer, format: int64}, value: {type: string}}}}}}
            """));

    [Fact]
    public void The_bounds_of_names_are_kept() => Assert.Equal(
        """{"properties":{"metadata":{"properties":{"name":{"type":"string","maxLength":20}},"type":"object"}},"type":"object"}""",
        OfKind("metadata: {type: object, properties: {name: {type: string, maxLength: 20}, labels: {type: object}}}"));

    [Fact]
    public void The_status_is_the_controllers() =>
        Assert.Null(OfKind("status: {type: object, properties: {phase: {type: string, enum: [A]}}}"));

    [Fact]
    public void A_schema_whose_references_multiply_is_not_written_out()
    {
        var levels = Enumerable.Range(0, 40).Select(static level => $$$$"""
            "x.L{{{{level}}}}":{"properties":{"a":{"$ref":"#/components/schemas/x.L{{{{level + 1}}}}"},
            "b":{"$ref":"#/components/schemas/x.L{{{{level + 1}}}}"}}}
            """);
        var model = SchemaTestDocument.Resolve($$$$"""
            {{{{string.Join(",", levels)}}}},"x.L40":{"properties":{"a":{"type":"string","minLength":1}}},
            "dev.x.v1.Kind":{"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"spec":{"$ref":"#/components/schemas/x.L0"}},
            "x-kubernetes-group-version-kind":[{"group":"x.dev","version":"v1","kind":"Kind"}]}
            """);

        Assert.Null(model.Type("Kind").Constraints);
    }

    private static string Root(string properties) => $$"""{"properties":{{properties.Trim()}},"type":"object"}""";

    private static string? Of(string spec) => OfKind("spec: " + spec);

    private static string? OfKind(string properties)
    {
        var definition = $$$"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            spec:
              group: x.dev
              names: {kind: Kind}
              versions: [{name: v1, served: true, schema: {openAPIV3Schema: {type: object, properties: {
                {{{properties.ReplaceLineEndings(" ")}}} } } } }]
            """;
        var document = SchemaTestDocument.Read(definition, new SchemaOptions(), "crd.yaml");
        Assert.Empty(document.Diagnostics);
        return SchemaResolver.Resolve([document]).Type("Kind").Constraints;
    }
}
