using Xunit;

namespace KubeSharp.Rules.Tests.Extensions;

public sealed class DefinitionTests
{
    private const string Schema = "spec.versions[0].schema.openAPIV3Schema";

    [Theory]
    [InlineData("a: { type: string, pattern: '^a$' }")]
    [InlineData("a: { type: string, pattern: '(?=a)' }", "KUBE1039 a.pattern")]
    [InlineData("a: { description: b }", "KUBE1010 a.type")]
    [InlineData("a: { x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("a: { x-kubernetes-preserve-unknown-fields: false, type: object }", "KUBE1035 a.x-kubernetes-preserve-unknown-fields")]
    [InlineData("a: { x-kubernetes-int-or-string: true }")]
    [InlineData("a: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }")]
    [InlineData("a: { x-kubernetes-int-or-string: true, allOf: [{ anyOf: [{ type: integer }, { type: string }] }, { pattern: a }] }")]
    [InlineData("a: { x-kubernetes-int-or-string: true, anyOf: [{ type: string }, { type: integer }] }", "KUBE1026 a.anyOf[0].type", "KUBE1026 a.anyOf[1].type")]
    [InlineData("a: { type: array }", "KUBE1010 a.items")]
    [InlineData("a: { type: text }", "KUBE1013 a.type")]
    [InlineData("a: { type: object, properties: { b: { type: string } }, additionalProperties: { type: string } }", "KUBE1026 a.additionalProperties")]
    [InlineData("a: { type: object, anyOf: [{ description: a }, { nullable: true }, { required: [a] }] }", "KUBE1026 a.anyOf[0].description", "KUBE1026 a.anyOf[1].nullable")]
    [InlineData("a: { type: array, uniqueItems: true, items: { type: string } }", "KUBE1026 a.uniqueItems")]
    [InlineData("a: { type: object, patternProperties: { b: { type: string } } }", "KUBE1026 a.patternProperties")]
    [InlineData("a: { type: string, x-kubernetes-embedded-resource: true }", "KUBE1035 a", "KUBE1035 a.type")]
    [InlineData("a: { type: array, items: string }", "KUBE1035 a.items")]
    [InlineData("a: null", "KUBE1010 a")]
    public void A_schema_is_structural(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("a: { type: array, x-kubernetes-list-type: set, items: { type: string } }")]
    [InlineData("a: { type: array, x-kubernetes-list-type: set, items: { type: object } }", "KUBE1035 a.items.x-kubernetes-map-type")]
    [InlineData("a: { type: array, x-kubernetes-list-type: bag, items: { type: string } }", "KUBE1013 a.x-kubernetes-list-type")]
    [InlineData("a: { type: object, x-kubernetes-list-type: set }", "KUBE1035 a.type")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, items: { type: object } }", "KUBE1010 a.x-kubernetes-list-map-keys")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [b], items: { type: object, required: [b], properties: { b: { type: string } } } }")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [b], items: { type: object, properties: { b: { type: string } } } }", "KUBE1035 a.items.properties.b")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [c], items: { type: object } }", "KUBE1035 a.x-kubernetes-list-map-keys[0]")]
    [InlineData("a: { type: array, x-kubernetes-list-map-keys: [c], items: { type: object } }", "KUBE1035 a.x-kubernetes-list-map-keys")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [null], items: { type: object } }", "KUBE1035 a.x-kubernetes-list-map-keys[0]")]
    [InlineData("a: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [b], items: { type: object, required: [null], properties: { b: { type: string } } } }", "KUBE1035 a.items.properties.b")]
    public void A_list_says_how_it_is_merged(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("a: { type: integer, default: 1 }")]
    [InlineData("a: { type: number, default: 1 }")]
    [InlineData("a: { type: integer, default: 1.5 }", "KUBE1035 a.default")]
    [InlineData("a: { type: integer, default: one }", "KUBE1035 a.default")]
    [InlineData("a: { type: integer, minimum: 2, default: 1 }", "KUBE1035 a.default")]
    [InlineData("a: { type: string, enum: [b, c], default: d }", "KUBE1035 a.default")]
    [InlineData("a: { type: string, enum: [[], c], default: d }", "KUBE1035 a.default")]
    [InlineData("a: { type: array, items: { type: string }, default: [null] }", "KUBE1035 a.default")]
    [InlineData("a: { type: object, required: [b], properties: { b: { type: string, nullable: true } }, default: { b: null } }")]
    [InlineData("a: { type: object, required: [null], default: {} }", "KUBE1035 a.default")]
    [InlineData("a: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], default: 80 }")]
    [InlineData("a: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], default: 1.5 }", "KUBE1035 a.default")]
    [InlineData("a: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }], default: true }", "KUBE1035 a.default")]
    [InlineData("a: { x-kubernetes-int-or-string: true, default: 1.5 }")]
    [InlineData("a: { type: integer, multipleOf: 5, default: 10 }")]
    [InlineData("a: { type: integer, multipleOf: 5, default: 11 }", "KUBE1035 a.default")]
    [InlineData("a: { type: string, maxLength: 1, default: dd }", "KUBE1035 a.default")]
    [InlineData("a: { type: object, properties: { b: { type: string } }, default: { c: d } }", "KUBE1035 a.default")]
    [InlineData("a: { type: object, required: [b], properties: { b: { type: string } }, default: {} }", "KUBE1035 a.default")]
    [InlineData("a: { type: object, additionalProperties: { type: string }, default: { c: d } }")]
    [InlineData("a: { type: object, additionalProperties: { type: object, properties: { b: { type: integer, default: c } } } }")]
    [InlineData("a: { type: string, pattern: '^b', default: c }", "KUBE1035 a.default")]
    [InlineData("a: { type: string, format: date-time, default: today }", "KUBE1035 a.default")]
    [InlineData("a: { type: string, format: bytes, default: today }")]
    public void A_default_fulfils_the_schema(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("a: { type: object, properties: { b: { type: string } }, x-kubernetes-validations: [{ rule: 'true', fieldPath: .b, reason: FieldValueRequired }] }")]
    [InlineData("a: { type: object, x-kubernetes-validations: [{ rule: ' ' }] }", "KUBE1010 a.x-kubernetes-validations[0].rule")]
    [InlineData("a: { type: object, x-kubernetes-validations: [{ rule: \"true ||\\ntrue\" }] }", "KUBE1010 a.x-kubernetes-validations[0].message")]
    [InlineData("a: { type: object, x-kubernetes-validations: [{ rule: 'true', message: \"a\\nb\" }] }", "KUBE1039 a.x-kubernetes-validations[0].message")]
    [InlineData("a: { type: object, x-kubernetes-validations: [{ rule: 'true', reason: Wrong }] }", "KUBE1013 a.x-kubernetes-validations[0].reason")]
    [InlineData("a: { type: object, x-kubernetes-validations: [{ rule: 'true', fieldPath: .b }] }", "KUBE1039 a.x-kubernetes-validations[0].fieldPath")]
    [InlineData("a: { type: object, properties: { b: { type: string } }, x-kubernetes-validations: [{ rule: 'true', fieldPath: '.b ' }] }", "KUBE1039 a.x-kubernetes-validations[0].fieldPath")]
    [InlineData("a: { type: object, properties: { b: { type: string } }, x-kubernetes-validations: [{ rule: 'true', fieldPath: .b. }] }", "KUBE1039 a.x-kubernetes-validations[0].fieldPath")]
    [InlineData("a: { type: object, properties: { b.c: { type: string } }, x-kubernetes-validations: [{ rule: 'true', fieldPath: '[''b.c'']' }] }")]
    [InlineData("a: { type: object, properties: { b.c: { type: string } }, x-kubernetes-validations: [{ rule: 'true', fieldPath: '[b.c]' }] }", "KUBE1039 a.x-kubernetes-validations[0].fieldPath")]
    [InlineData("a: { type: object, additionalProperties: { type: string }, x-kubernetes-validations: [{ rule: 'true', fieldPath: .anything }] }")]
    public void A_rule_has_a_message_of_one_line_and_a_path_that_exists(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("a: { type: string, x-kubernetes-validations: [{ rule: self == oldSelf }] }")]
    [InlineData("a: { type: string, x-kubernetes-validations: [{ rule: size(self) > 0, optionalOldSelf: true }] }", "KUBE1026 a.x-kubernetes-validations[0].optionalOldSelf")]
    [InlineData("a: { type: array, maxItems: 5, items: { type: string, maxLength: 5, x-kubernetes-validations: [{ rule: self == oldSelf }] } }", "KUBE1036 a.items.x-kubernetes-validations[0].rule")]
    [InlineData("a: { type: array, maxItems: 5, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [b], items: { type: object, required: [b], properties: { b: { type: string, maxLength: 5 } }, x-kubernetes-validations: [{ rule: self.b == oldSelf.b }] } }")]
    [InlineData("a: { type: object, x-kubernetes-map-type: atomic, properties: { b: { type: string, x-kubernetes-validations: [{ rule: self == oldSelf }] } } }", "KUBE1036 a.properties.b.x-kubernetes-validations[0].rule")]
    public void A_rule_compares_with_what_is_known_to_be_the_same(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("a: { type: array, items: { type: string, maxLength: 5, unheardOf: 1 } }")]
    [InlineData("a: { type: array, items: { type: string, maxLength: 1.5 } }", "KUBE1035 a.items.maxLength")]
    [InlineData("a: { type: array, items: { type: string, maxLength: '5' } }", "KUBE1035 a.items.maxLength")]
    [InlineData("a: { type: array, items: { type: string, description: 5 } }", "KUBE1035 a.items.description")]
    [InlineData("a: { type: array, items: { type: object, required: b } }", "KUBE1035 a.items.required")]
    [InlineData("a: { type: object, additionalProperties: { type: object, properties: { b: { type: string, nullable: 'yes' } } } }", "KUBE1035 a.additionalProperties.properties.b.nullable")]
    [InlineData("a: { type: object, additionalProperties: 'true' }", "KUBE1035 a.additionalProperties")]
    [InlineData("a: { type: array, items: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer, unheardOf: 1 }, { type: string }] } }")]
    public void Schemas_of_items_and_of_values_are_of_the_right_types(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("metadata: { type: object }")]
    [InlineData("metadata: { type: object, properties: { name: { type: string, maxLength: 8 } } }")]
    [InlineData("metadata: { type: object, properties: { labels: { type: object } } }", "KUBE1026 metadata.properties")]
    [InlineData("metadata: { type: string }", "KUBE1035 metadata.type")]
    [InlineData("kind: { type: string, default: A }", "KUBE1026 kind.default")]
    public void Metadata_is_not_described(string property, params string[] found) => Assert.Equal(found.Order(), Check(property));

    [Theory]
    [InlineData("served: true, storage: true", "KUBE1010 spec.versions[0].schema.openAPIV3Schema")]
    [InlineData("served: true, storage: false, schema: { openAPIV3Schema: { type: object } }", "KUBE1035 spec.versions")]
    [InlineData("served: true, storage: true, deprecationWarning: a, schema: { openAPIV3Schema: { type: object } }", "KUBE1026 spec.versions[0].deprecationWarning")]
    [InlineData("served: true, storage: true, schema: { openAPIV3Schema: { type: array, items: { type: string } } }", "KUBE1035 spec.versions[0].schema.openAPIV3Schema.type")]
    [InlineData("served: true, storage: true, schema: { openAPIV3Schema: { type: object, nullable: true } }", "KUBE1026 spec.versions[0].schema.openAPIV3Schema.nullable")]
    [InlineData("served: true, storage: true, subresources: { status: {} }, schema: { openAPIV3Schema: { type: object, anyOf: [{ required: [spec] }] } }", "KUBE1035 spec.versions[0].schema.openAPIV3Schema.anyOf")]
    [InlineData("served: true, storage: true, schema: { openAPIV3Schema: { type: object, anyOf: [{ properties: { spec: { required: [a] } } }] } }", "KUBE1035 spec.versions[0].schema.openAPIV3Schema.anyOf[0].properties.spec")]
    [InlineData("served: true, storage: true, subresources: { scale: { specReplicasPath: .replicas, statusReplicasPath: .status.replicas } }, schema: { openAPIV3Schema: { type: object } }", "KUBE1039 spec.versions[0].subresources.scale.specReplicasPath")]
    [InlineData("served: true, storage: true, additionalPrinterColumns: [{ name: A, type: text, jsonPath: spec }], schema: { openAPIV3Schema: { type: object } }", "KUBE1013 spec.versions[0].additionalPrinterColumns[0].type", "KUBE1039 spec.versions[0].additionalPrinterColumns[0].jsonPath")]
    [InlineData("served: true, storage: true, selectableFields: [{ jsonPath: .spec }], schema: { openAPIV3Schema: { type: object } }", "KUBE1035 spec.versions[0].selectableFields[0].jsonPath")]
    public void A_version_is_complete(string version, params string[] found) => Assert.Equal(found, Definition($"{{ name: v1, {version} }}", ""));

    [Theory]
    [InlineData(".spec", "string", ".spec", "string")]
    [InlineData(".spec", "string", ".spec", "integer")]
    [InlineData(".spec ", "string", ".spec", "string", "KUBE1035 spec.versions[0].selectableFields[0].jsonPath", "KUBE1035 spec.versions[1].selectableFields")]
    [InlineData(".spec", "string", "", "string", "KUBE1035 spec.versions[0].selectableFields")]
    [InlineData(".spec", "string", "", "integer")]
    public void Versions_with_one_schema_are_selected_by_the_same_fields(string firstField, string first, string secondField, string second, params string[] found) => Assert.Equal(
        found.Order(),
        Definition($"{Version("v1", firstField, first, "true")}, {Version("v2", secondField, second, "false")}", "").Order());

    private static string Version(string name, string field, string type, string storage) =>
        $"{{ name: {name}, served: true, storage: {storage}, {(field.Length == 0 ? "" : $"selectableFields: [{{ jsonPath: '{field}' }}], ")}"
        + $"schema: {{ openAPIV3Schema: {{ type: object, properties: {{ spec: {{ type: {type} }} }} }} }} }}";

    [Theory]
    [InlineData("conversion: { strategy: None }")]
    [InlineData("conversion: { strategy: Webhook }", "KUBE1010 spec.conversion.webhook.clientConfig", "KUBE1010 spec.conversion.webhook.conversionReviewVersions")]
    [InlineData("conversion: { strategy: None, webhook: { conversionReviewVersions: [v1] } }", "KUBE1026 spec.conversion.webhook")]
    [InlineData("preserveUnknownFields: true", "KUBE1035 spec.preserveUnknownFields")]
    public void What_holds_for_all_versions_is_checked(string field, params string[] found) => Assert.Equal(
        found,
        Definition("{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }", field));

    [Theory]
    [InlineData("things.example.com", "example.com", "Thing")]
    [InlineData("thing.example.com", "example.com", "Thing", "KUBE1011 metadata.name")]
    [InlineData("things.example", "example", "Thing", "KUBE1035 spec.group")]
    [InlineData("things.apps.k8s.io", "apps.k8s.io", "Thing", "KUBE1035 spec.group")]
    [InlineData("things.example.com", "example.com", "The_Thing", "KUBE1011 spec.names.kind")]
    public void Names_follow_from_group_and_kind(string name, string group, string kind, params string[] found) => Assert.Equal(found, Manifest.Check($$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: {{name}} }
        spec:
          group: {{group}}
          scope: Namespaced
          names: { plural: things, kind: {{kind}} }
          versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
        """));

    private static IEnumerable<string> Check(string property) =>
        Definition($"{{ name: v1, served: true, storage: true, schema: {{ openAPIV3Schema: {{ type: object, properties: {{ {property} }} }} }} }}", "")
            .Select(found => found.Replace($"{Schema}.properties.", "", StringComparison.Ordinal))
            .Order();

    private static IReadOnlyList<string> Definition(string version, string field) => Manifest.Check($$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: { name: things.example.com }
        spec:
          group: example.com
          scope: Namespaced
          names: { plural: things, kind: Thing }
          versions: [{{version}}]
          {{field}}
        """);
}
