using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Objects, lists and maps in block-style YAML, to the byte.</summary>
public class YamlStructureTests
{
    [Fact]
    public void Every_sort_of_field_and_nesting_is_written_in_order() =>
        Assert.Equal(
            """
            apiVersion: example.dev/v1
            kind: Widget
            text: "hello world"
            time: "2026-01-31T10:00:00Z"
            microTime: "2026-01-31T10:00:00.000001Z"
            bytes: c2VjcmV0Pz4=
            int32: -5
            int64: -9223372036854775808
            double: 0.1
            boolean: false
            quantity: "500m"
            port: "8080"
            any:
              "null": null
              "yes": true
              number: 1.5
              items:
              - 1
              - two
              - - 3
                - four
              - five: 5
                six: "6"
              - {}
              - []
              typed:
                name: free
              kind:
                apiVersion: example.dev/v1
                kind: Widget
                int32: 1
            texts:
            - a
            - ""
            - |
              b
              c
            - d
            labels:
              app: x
              "on": "off"
              script: |
                #!/bin/sh

                exit 0
            part:
              name: outer
              "y": "no"
              inner:
                name: inner
                parts:
                - name: deep
              "@odd: #name": 1
            parts:
            - name: first
              parts:
              - parts:
                - name: x
            - {}
            - inner: {}
            partsByName:
              one: {}
              two:
                "y": "y"
            limits:
              cpu: 2
              memory: "160Gi"
            rows:
            - - a
              - b
            - []
            - - c
            embedded:
              boolean: true
            numbers:
            - 1
            - -0.5
            - 1000000000000000000000
            later:
              x: 1

            """,
            Samples.Full.ToYaml());

    [Fact]
    public void Absent_null_and_the_two_empties_are_four_states()
    {
        var fields = new Widget { Any = new() { ["null"] = KValue.Null, ["map"] = new(), ["list"] = KList<KValue>.Empty } };

        Assert.Equal("any:\n  \"null\": null\n  map: {}\n  list: []\n", Members(fields));
        Assert.Equal("any: null\n", Members(new() { Any = KValue.Null }));
        Assert.Equal("texts: []\nlabels: {}\npart: {}\n", Members(new() { Texts = [], Labels = [], Part = new() }));
        Assert.Equal("", Members(new()));
    }

    [Fact]
    public void Zero_values_are_written() =>
        Assert.Equal(
            "text: \"\"\nint32: 0\nint64: 0\ndouble: 0\nboolean: false\nquantity: 0\nport: 0\n",
            Members(new() { Text = "", Int32 = 0, Int64 = 0, Double = 0, Boolean = false, Quantity = 0, Port = 0 }));

    [Fact]
    public void A_port_remembers_whether_it_is_a_text()
    {
        Assert.Equal("port: \"8080\"\n", Members(new() { Port = "8080" }));
        Assert.Equal("port: 8080\n", Members(new() { Port = 8080 }));
        Assert.Equal("port: http\n", Members(new() { Port = "http" }));
    }

    [Fact]
    public void An_embedded_kind_states_itself_where_it_was_told_to()
    {
        var embedded = new Widget { Int32 = 1 };
        Assert.Equal("embedded:\n  int32: 1\n", Members(new() { Embedded = embedded }));

        embedded.SetExtras(new() { ApiVersion = "example.dev/v1", Kind = "Widget" });
        Assert.Equal("embedded:\n  apiVersion: example.dev/v1\n  kind: Widget\n  int32: 1\n", Members(new() { Embedded = embedded }));
        Assert.Equal("any:\n- apiVersion: example.dev/v1\n  kind: Widget\n", Members(new() { Any = KList.Create<KValue>([new Widget()]) }));
    }

    [Fact]
    public void An_untyped_object_keeps_the_order_of_its_fields()
    {
        var value = new UntypedObject(new() { ["spec"] = new() { ["z"] = 1, ["a"] = 2 }, ["kind"] = "Odd", ["apiVersion"] = "v9" });

        Assert.Equal("spec:\n  z: 1\n  a: 2\nkind: Odd\napiVersion: v9\n", value.ToYaml());
        Assert.Equal("{}\n", new UntypedObject([]).ToYaml());
        Assert.Equal("any:\n  spec:\n    z: 1\n    a: 2\n  kind: Odd\n  apiVersion: v9\n", Members(new() { Any = value }));
    }

    [Fact]
    public void A_part_of_a_manifest_is_written_alone()
    {
        Assert.Equal("name: a\n", new Part { Name = "a" }.ToYaml());
        Assert.Equal("{}\n", new Part().ToYaml());
    }

    private static string Members(Widget value) =>
        value.ToYaml() is var yaml && yaml.StartsWith("apiVersion: example.dev/v1\nkind: Widget\n", StringComparison.Ordinal)
            ? yaml["apiVersion: example.dev/v1\nkind: Widget\n".Length..]
            : yaml;
}
