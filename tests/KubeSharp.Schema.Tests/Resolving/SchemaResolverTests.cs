using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using Xunit;

namespace KubeSharp.Schema.Resolving;

public sealed class SchemaResolverTests
{
    private const string Kind = """
        "x-kubernetes-group-version-kind":[{"group":"example.com","version":"v1","kind":"Thing"}]
        """;

    private const string TypeMeta = """
        "apiVersion":{"type":"string"},"kind":{"type":"string"}
        """;

    [Theory]
    [InlineData("""{"type":"string"}""", nameof(ScalarKind.String))]
    [InlineData("""{"type":"string","format":"byte"}""", nameof(ScalarKind.Bytes))]
    [InlineData("""{"type":"string","format":"date-time"}""", nameof(ScalarKind.Time))]
    [InlineData("""{"type":"string","format":"int-or-string"}""", nameof(ScalarKind.IntOrString))]
    [InlineData("""{"x-kubernetes-int-or-string":true}""", nameof(ScalarKind.IntOrString))]
    [InlineData("""{"type":"integer"}""", nameof(ScalarKind.Int64))]
    [InlineData("""{"type":"integer","format":"int32"}""", nameof(ScalarKind.Int32))]
    [InlineData("""{"type":"integer","enum":[1,2]}""", nameof(ScalarKind.Int64))]
    [InlineData("""{"type":"number"}""", nameof(ScalarKind.Double))]
    [InlineData("""{"type":"boolean"}""", nameof(ScalarKind.Boolean))]
    [InlineData("""{"type":"object"}""", nameof(ScalarKind.Value))]
    [InlineData("""{"type":"object","additionalProperties":true}""", nameof(ScalarKind.Value))]
    [InlineData("""{}""", nameof(ScalarKind.Value))]
    [InlineData("""{"type":["string","null"]}""", nameof(ScalarKind.String))]
    [InlineData("""{"type":["string","integer"]}""", nameof(ScalarKind.Value))]
    [InlineData("""{"$ref":"#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity"}""", nameof(ScalarKind.Quantity))]
    [InlineData("""{"$ref":"#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"}""", nameof(ScalarKind.MicroTime))]
    [InlineData("""{"$ref":"#/components/schemas/com.example.v1.Alias"}""", nameof(ScalarKind.Int32))]
    [InlineData("""{"$ref":"#/components/schemas/com.example.v1.Loop"}""", nameof(ScalarKind.Value))]
    [InlineData("""{"$ref":"#/components/schemas/com.example.v1.Anything"}""", nameof(ScalarKind.Value))]
    public void A_field_holds_what_its_schema_says(string schema, string expected)
    {
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{\"properties\":{\"p\":" + schema + "}},"
            + """
            "com.example.v1.Alias":{"type":"integer","format":"int32"},
            "com.example.v1.Loop":{"$ref":"#/components/schemas/com.example.v1.Loop2"},
            "com.example.v1.Loop2":{"$ref":"#/components/schemas/com.example.v1.Loop"},
            "com.example.v1.Anything":{}
            """);

        Assert.Equal(new FieldType.Scalar(Enum.Parse<ScalarKind>(expected)), model.Type("Thing").Field("p").Type);
        Assert.Empty(model.Diagnostics);
    }

    [Theory]
    [InlineData("""{REF}""")]
    [InlineData("""{"type":"array","items":{REF}}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"array","items":{REF}}}""")]
    public void A_restriction_holds_for_what_lists_and_maps_hold_in_the_end(string schema)
    {
        const string reference =
            "\"$ref\":\"#/components/schemas/io.k8s.api.core.v1.SecretKeySelector\",\"x-kubesharp-restriction\":\"?name\"";
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{\"properties\":{\"p\":" + schema.Replace("REF", reference, StringComparison.Ordinal) + "}}");

        Assert.Equal("?name", model.Type("Thing").Field("p").Restriction);
    }

    [Fact]
    public void Lists_and_maps_nest()
    {
        var model = SchemaTestDocument.Resolve(
            """
            "com.example.v1.Thing":{"properties":{"p":{
              "additionalProperties":{"type":"array","items":{"type":"array","items":{"type":"boolean"}}}}}}
            """);

        Assert.Equal(
            new FieldType.Map(new FieldType.List(new FieldType.List(new FieldType.Scalar(ScalarKind.Boolean)))),
            model.Type("Thing").Field("p").Type);
    }

    [Fact]
    public void An_object_inside_another_one_is_named_by_its_path()
    {
        var model = SchemaTestDocument.Resolve(
            """
            "com.example.v1.Thing":{"properties":{"spec":{"properties":{"spec":{"properties":{"x":{"type":"string"}}}}}}}
            """);

        Assert.Equal(["Thing", "ThingSpec", "ThingSpecSpec"], model.Units[0].Objects.Select(type => type.Name));
        Assert.Equal(new FieldType.Object("global::KubeSharp.Example.V1.ThingSpecSpec"), model.Type("ThingSpec").Field("spec").Type);
    }

    [Fact]
    public void A_kind_has_its_metadata_first_and_neither_apiVersion_nor_kind()
    {
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{\"properties\":{\"data\":{\"type\":\"string\"}," + TypeMeta + ",\"metadata\":{}}," + Kind + "},"
            + "\"com.example.v1.Part\":{\"properties\":{" + TypeMeta + "}},"
            + "\"com.example.v1.NoKind\":{\"properties\":{\"kind\":{}}," + Kind + "}");

        Assert.Equal(["metadata", "data"], model.Type("Thing").Fields.Select(field => field.WireName));
        Assert.Equal(new GroupVersionKind("example.com", "v1", "Thing"), model.Type("Thing").Kind);
        Assert.Null(model.Type("Part").Kind);
        Assert.Null(model.Type("NoKind").Kind);
        Assert.Equal(
            [new KindModel("example.com/v1", "Thing", "global::KubeSharp.Example.V1.Thing")], Assert.Single(model.KindSources).Kinds);
    }

    [Theory]
    [InlineData("""{"type":"string"}""", "Required")]
    [InlineData("""{"type":"string","default":""}""", "None")]
    [InlineData("""{"type":"string","default":null}""", "Required")]
    [InlineData("""{"type":"string","default":"x"}""", "None")]
    [InlineData("""{"type":"string","nullable":true}""", "Required, Nullable")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"atomic"}""", "Required, Atomic")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"}""", "Required, Set")]
    [InlineData("""{"type":"array","items":{"type":"string"},"x-kubernetes-patch-strategy":"merge"}""", "Required, Set")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"},"x-kubernetes-map-type":"atomic"}""", "Required, Atomic")]
    [InlineData("""{"$ref":"#/components/schemas/com.example.v1.Whole"}""", "Required, Atomic")]
    [InlineData(
        """{"$ref":"#/components/schemas/com.example.v1.Item","x-kubernetes-patch-strategy":"merge,retainKeys"}""",
        "Required, RetainKeys")]
    public void Options_of_a_required_field_are_read(string schema, string expected)
    {
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{\"required\":[\"p\"],\"properties\":{\"p\":" + schema + "}},"
            + SchemaTestDocument.Texts("com.example.v1.Item", "name") + ","
            + """
            "com.example.v1.Whole":{"properties":{"x":{}},"x-kubernetes-map-type":"atomic"}
            """);

        Assert.Equal(expected, model.Type("Thing").Field("p").Options.ToString());
    }

    [Theory]
    [InlineData("\"x-kubernetes-list-type\":\"map\",\"x-kubernetes-list-map-keys\":[\"name\",\"port\"]", "name,port", "None")]
    [InlineData("\"x-kubernetes-patch-strategy\":\"merge\",\"x-kubernetes-patch-merge-key\":\"name\"", "name", "None")]
    [InlineData(
        "\"x-kubernetes-list-type\":\"atomic\",\"x-kubernetes-patch-strategy\":\"merge\",\"x-kubernetes-patch-merge-key\":\"name\"",
        "name",
        "None")]
    [InlineData("\"x-kubernetes-patch-merge-key\":\"name\"", "", "None")]
    [InlineData("\"x-kubernetes-list-type\":\"map\",\"x-kubernetes-list-map-keys\":[\"nobody\"]", "", "None")]
    [InlineData("\"x-kubernetes-list-type\":\"atomic\"", "", "Atomic")]
    public void Keys_of_a_list_come_from_server_side_apply_then_from_the_patch_merge_key(string keywords, string keys, string options)
    {
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{\"properties\":{\"p\":{\"type\":\"array\","
            + "\"items\":{\"$ref\":\"#/components/schemas/com.example.v1.Item\"},"
            + keywords + "}}}," + SchemaTestDocument.Texts("com.example.v1.Item", "name", "port"));

        Assert.Equal(keys, string.Join(",", model.Type("Thing").Field("p").ListKeys));
        Assert.Equal(keys, string.Join(",", model.Type("Item").ItemKeys));
        Assert.Equal(options, model.Type("Thing").Field("p").Options.ToString());
    }

    [Fact]
    public void Nothing_is_required_in_a_status()
    {
        var model = SchemaTestDocument.Resolve(
            "\"com.example.v1.Thing\":{" + Kind + ",\"properties\":{" + TypeMeta
            + """
            ,"spec":{"required":["a"],"properties":{"a":{}}},
            "status":{"required":["b"],"properties":{"b":{"required":["c"],"properties":{"c":{}}}}}}}
            """);

        Assert.True(model.Type("ThingSpec").Field("a").IsRequired);
        Assert.False(model.Type("ThingStatus").Field("b").IsRequired);
        Assert.False(model.Type("ThingStatusB").Field("c").IsRequired);
    }

    [Fact]
    public void An_ObjectReference_states_the_kind_of_what_it_refers_to()
    {
        var model = SchemaTestDocument.Resolve(
            "\"io.k8s.api.core.v1.ObjectReference\":{\"properties\":{" + TypeMeta + "},"
            + """
            "x-kubernetes-group-version-kind":[{"group":"","version":"v1","kind":"ObjectReference"}]}
            """);

        Assert.Null(model.Type("ObjectReference").Kind);
        Assert.Equal(["apiVersion", "kind"], model.Type("ObjectReference").Fields.Select(field => field.WireName));
    }

    [Fact]
    public void An_enum_takes_the_names_of_type_and_property_and_the_values_of_all_uses()
    {
        var model = SchemaTestDocument.Resolve(
            """
            "com.example.v1.Thing":{"properties":{"mode":{"type":"string","enum":["b","a"]},
              "modes":{"type":"array","items":{"type":"string","enum":["x"]}}}},
            "io.k8s.api.core.v1.ContainerPort":{"properties":{"protocol":{"type":"string","enum":["TCP"]}}},
            "io.k8s.api.core.v1.ServicePort":{"properties":{"protocol":{"type":"string","enum":["UDP"]}}}
            """);

        var enums = model.Units.SelectMany(unit => unit.Enums.Select(type =>
            $"{unit.Namespace}.{type.Name}: {string.Join(" ", type.Members.Select(member => member.Value))}"));
        Assert.Equal(
            ["KubeSharp.Core.V1.Protocol: TCP UDP", "KubeSharp.Example.V1.ThingMode: a b", "KubeSharp.Example.V1.ThingModes: x"], enums);
        Assert.Equal(new FieldType.Enum("global::KubeSharp.Core.V1.Protocol"), model.Type("ServicePort").Field("protocol").Type);
    }

    [Fact]
    public void A_helper_yields_to_a_field_of_its_name()
    {
        var model = SchemaTestDocument.Resolve(
            """
            "com.example.v1.Thing":{"properties":{"spec":{"properties":{"x":{}}},"withSpec":{"type":"string"},"list":{"type":"array"}}},
            "com.example.v1.WithList":{"properties":{"list":{"type":"array"}}}
            """);

        Assert.Null(model.Type("Thing").Field("spec").WithName);
        Assert.Equal("WithList", model.Type("Thing").Field("list").WithName);
        Assert.Null(model.Type("WithList").Field("list").WithName);
    }

    [Fact]
    public void The_same_schema_in_two_documents_is_merged()
    {
        var schemas = SchemaTestDocument.Of(SchemaTestDocument.Texts("com.example.v1.Item", "name"));
        var described = SchemaTestDocument.Of("""
            "com.example.v1.Item":{"type":"object","description":"d","properties":{"name":{"description":"d","type":"string"}}}
            """);

        var model = SchemaResolver.Resolve(
            [SchemaTestDocument.Read(schemas, path: "a.json"), SchemaTestDocument.Read(described, path: "b.json")]);

        Assert.Single(model.Units[0].Objects);
        Assert.Empty(model.Diagnostics);
    }

    [Fact]
    public void A_schema_that_two_documents_define_differently_is_reported_in_the_second()
    {
        var first = SchemaTestDocument.Of(SchemaTestDocument.Texts("com.example.v1.Item", "name"));
        var second = SchemaTestDocument.Of(SchemaTestDocument.Texts("com.example.v1.Item", "name", "more"));

        var model = SchemaResolver.Resolve(
            [SchemaTestDocument.Read(second, path: "b.json"), SchemaTestDocument.Read(first, path: "a.json")]);

        var diagnostic = Assert.Single(model.Diagnostics);
        Assert.Same(SchemaRules.Conflict, diagnostic.Rule);
        Assert.Equal("b.json", diagnostic.Path);
        Assert.Equal(["name"], model.Type("Item").Fields.Select(field => field.WireName));
    }

    [Fact]
    public void A_reference_to_nothing_is_reported_at_its_place_and_takes_any_value()
    {
        var model = SchemaTestDocument.Resolve(
            "\n\"com.example.v1.Thing\":{\"properties\":{\"p\":{\"$ref\":\"#/components/schemas/Gone\"}}}");

        var diagnostic = Assert.Single(model.Diagnostics);
        Assert.Same(SchemaRules.UnknownReference, diagnostic.Rule);
        Assert.Equal(new TextPosition(2, 51), diagnostic.Position);
        Assert.Equal(new FieldType.Scalar(ScalarKind.Value), model.Type("Thing").Field("p").Type);
    }

    [Theory]
    [InlineData("Thing", "Part Thing")]
    [InlineData("example.com/v1/Thing", "Part Thing")]
    [InlineData(" Thing | Thing ", "Part Thing")]
    [InlineData("", "Other Part Thing")]
    public void Only_the_kinds_asked_for_and_what_they_use_are_generated(string kinds, string expected)
    {
        var document = SchemaTestDocument.Of(
            "\"com.example.v1.Thing\":{" + Kind + ",\"properties\":{" + TypeMeta
            + """
            ,"part":{"$ref":"#/components/schemas/com.example.v1.Part"}}},
            """
            + SchemaTestDocument.Texts("com.example.v1.Part", "name") + "," + SchemaTestDocument.Texts("com.example.v1.Other", "name"));

        var model = SchemaResolver.Resolve([SchemaTestDocument.Read(document, new() { Kinds = kinds })]);

        Assert.Equal(expected, string.Join(" ", model.Units.SelectMany(unit => unit.Objects).Select(type => type.Name)));
        Assert.Empty(model.Diagnostics);
    }

    [Fact]
    public void A_kind_that_is_not_there_is_reported()
    {
        var model = SchemaResolver.Resolve([SchemaTestDocument.Read(SchemaTestDocument.Of(""), new() { Kinds = "Deploymnt" })]);

        Assert.Same(SchemaRules.UnknownKind, Assert.Single(model.Diagnostics).Rule);
    }

    [Fact]
    public void Two_groups_of_one_short_name_get_namespaces_of_their_own()
    {
        var model = SchemaTestDocument.Resolve(string.Join(
            ",",
            SchemaTestDocument.Texts("io.k8s.api.policy.v1.Rule", "a"),
            SchemaTestDocument.Texts("io.k8s.networking.policy.v1.Rule", "b"),
            SchemaTestDocument.Texts("org.kyverno.policy.v1.Rule", "c")));

        Assert.Equal(
            ["KubeSharp.KyvernoPolicy.V1", "KubeSharp.NetworkingPolicy.V1", "KubeSharp.Policy.V1"],
            model.Units.Select(unit => unit.Namespace));
    }

    [Fact]
    public void Files_of_one_namespace_must_agree_on_their_options()
    {
        var model = SchemaResolver.Resolve(
            [
                SchemaTestDocument.Read(SchemaTestDocument.Of(""), path: "a"),
                SchemaTestDocument.Read(SchemaTestDocument.Of(""), new() { IsPublic = false }, "b"),
            ]);

        Assert.Same(SchemaRules.Option, Assert.Single(model.Diagnostics).Rule);
    }

    [Fact]
    public void A_correction_that_does_not_apply_is_an_error_where_the_file_asks_for_it()
    {
        var text = SchemaTestDocument.Of(SchemaTestDocument.Texts("io.k8s.api.core.v1.Container", "name"));

        var asked = SchemaResolver.Resolve([SchemaTestDocument.Read(text, new() { ChecksFixups = true })]);
        var notAsked = SchemaResolver.Resolve([SchemaTestDocument.Read(text)]);

        Assert.All(asked.Diagnostics, diagnostic => Assert.Same(SchemaRules.StaleFixup, diagnostic.Rule));
        Assert.NotEmpty(asked.Diagnostics);
        Assert.Empty(notAsked.Diagnostics);
    }

    [Fact]
    public void A_unit_is_equal_to_one_of_the_same_content_and_to_no_other()
    {
        var schemas = SchemaTestDocument.Texts("com.example.v1.Item", "name");

        Assert.Equal(SchemaTestDocument.Resolve(schemas).Units[0], SchemaTestDocument.Resolve(" " + schemas).Units[0]);
        Assert.NotEqual(
            SchemaTestDocument.Resolve(schemas).Units[0],
            SchemaTestDocument.Resolve(SchemaTestDocument.Texts("com.example.v1.Item", "names")).Units[0]);
    }
}
