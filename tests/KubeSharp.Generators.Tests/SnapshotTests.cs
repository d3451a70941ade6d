using Xunit;

namespace KubeSharp.Generators;

public sealed class SnapshotTests
{
    [Fact]
    public void A_kind_with_fields_of_all_sorts()
    {
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("thing.json", """
            "com.example.v1.Thing":{
              "description":"A thing <of> many sorts & kinds.\n\nSecond paragraph.",
              "type":"object","required":["spec","mode"],
              "x-kubernetes-group-version-kind":[{"group":"example.com","version":"v1","kind":"Thing"}],
              "x-kubesharp-scope":"Namespaced","x-kubesharp-since":"1.34",
              "properties":{
                "apiVersion":{"type":"string"},
                "kind":{"type":"string"},
                "count":{"type":"integer","format":"int32","description":"How many."},
                "created":{"type":"string","format":"date-time"},
                "data":{"type":"object","additionalProperties":{"type":"string","format":"byte"}},
                "limits":{"type":"object",
                  "additionalProperties":{"$ref":"#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity"}},
                "matrix":{"type":"array","items":{"type":"array","items":{"type":"number"}}},
                "metadata":{"type":"object","properties":{"name":{"type":"string"}}},
                "mode":{"type":"string","enum":["Fast","","slow-motion"]},
                "parts":{"type":"array","items":{"$ref":"#/components/schemas/com.example.v1.Part"},
                  "x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"]},
                "port":{"x-kubernetes-int-or-string":true,"x-kubesharp-since":"1.35"},
                "spec":{"$ref":"#/components/schemas/com.example.v1.Part"},
                "tags":{"type":"array","items":{"type":"string"},"x-kubernetes-list-type":"set"},
                "anything":{"nullable":true}}},
            "com.example.v1.Part":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"part":{"type":"boolean"}}}
            """));

        run.Load();
        Snapshot.Match(run.Source("KubeSharp.Example.V1.g.cs"));
    }

    [Fact]
    public void A_kind_source()
    {
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("things.json", """
            "com.example.v1.Thing":{"properties":{"apiVersion":{},"kind":{}},
              "x-kubernetes-group-version-kind":[{"group":"example.com","version":"v1","kind":"Thing"}]},
            "com.example.v1.other":{"properties":{"apiVersion":{},"kind":{}},
              "x-kubernetes-group-version-kind":[{"group":"example.com","version":"v1","kind":"other"}]},
            "io.k8s.api.core.v1.Pod":{"properties":{"apiVersion":{},"kind":{}},
              "x-kubernetes-group-version-kind":[{"group":"","version":"v1","kind":"Pod"}]}
            """, ("KubeSharpAccessibility", "internal")));

        run.Load();
        Snapshot.Match(run.Source("Company.SchemaKinds.g.cs"));
    }

    [Fact]
    public void Members_that_clash_with_types_helpers_and_twins()
    {
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("clashes.json", """
            "com.example.v1.Port":{"properties":{"port":{"type":"string"},"Port":{"type":"string"},"p_ort":{"type":"string"}}},
            "com.example.v1.Names":{"properties":{"clone":{},"equals":{},"items":{"type":"array"},"withItems":{},
              "$ref":{},"-XX":{},"3.2":{},"":{},"*":{}}}
            """));

        run.Load();
        Snapshot.Match(run.Source("KubeSharp.Example.V1.g.cs"));
    }
}
