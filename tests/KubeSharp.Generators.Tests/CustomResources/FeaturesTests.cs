using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

/// <summary>What a structural schema can say, from the definition to the manifest and back.</summary>
public sealed class FeaturesTests
{
    private const string Schema = """
        type: object
        properties:
          spec:
            type: object
            required: [size, mode, kept]
            properties:
              size: {type: integer, default: 0}
              mode: {type: string, enum: [Fast, Slow], description: "How </summary> fast */ it is.\n\nMore & more."}
              kept: {type: string}
              big: {type: integer, format: int64}
              ratio: {type: number}
              memory:
                anyOf: [{type: integer}, {type: string}]
                pattern: ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$
                x-kubernetes-int-or-string: true
              port: {anyOf: [{type: integer}, {type: string}], x-kubernetes-int-or-string: true}
              since: {type: string, format: date-time}
              secret: {type: string, format: byte}
              cleared: {type: string, nullable: true}
              free: {x-kubernetes-preserve-unknown-fields: true}
              open:
                type: object
                x-kubernetes-preserve-unknown-fields: true
                properties: {name: {type: string}}
              manifest: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
              described:
                type: object
                x-kubernetes-embedded-resource: true
                x-kubernetes-preserve-unknown-fields: true
                required: [apiVersion, kind]
                properties: {apiVersion: {type: string}, kind: {type: string}, metadata: {type: object}}
              labels: {type: object, additionalProperties: {type: string}}
              matrix: {type: object, additionalProperties: {type: array, items: {type: array, items: {type: number}}}}
              entries: {type: object, additionalProperties: {type: string, properties: {key: {type: string}, value: {type: string}}}}
              hosts: {type: array, required: [name], properties: {name: {type: string}}, items: {type: string}}
              items:
                type: array
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [name, port]
                items: {type: object, required: [name], properties: {name: {type: string}, port: {type: integer, format: int32}}}
              either:
                type: object
                oneOf: [{required: [left]}, {required: [right]}]
                properties: {left: {type: string, minLength: 1, pattern: "^[a-z]+$"}, right: {type: integer, minimum: 1, maximum: 9}}
                x-kubernetes-validations: [{rule: "has(self.left) != has(self.right)", message: exactly one side}]
              template:
                type: object
                properties:
                  metadata: {type: object}
                  spec: {type: object, properties: {nodeSelector: {type: object, additionalProperties: {type: string}}}}
              tree: {type: object, properties: {node: {type: object, properties: {node: {type: object, properties: {leaf: {type: boolean}}}}}}}
        """;

    private const string Manifest = """
        apiVersion: example.com/v1
        kind: Thing
        metadata:
          name: whole
          labels:
            a: b
        spec:
          size: 3
          mode: Fast
          kept: x
          big: 9000000000
          ratio: 0.5
          memory: 1.5Gi
          port: http
          since: "2026-01-02T03:04:05Z"
          secret: aGVsbG8=
          free:
            - anything: [1, null]
          open:
            name: x
            unnamed: {deep: true}
          manifest:
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: inner
            data:
              key: value
          described:
            apiVersion: example.org/v1
            kind: Unheard
            anything: [1]
          labels:
            c: d
          matrix:
            row:
              - [1, 2.5]
          entries:
            key: value
          hosts: [a, b]
          items:
            - name: a
              port: 1
          either:
            left: abc
          tree:
            node:
              node:
                leaf: true

        """;

    private static readonly Lazy<Assembly> s_assembly = new(() =>
    {
        var run = GeneratorRun.WithKinds(CustomResourceText.File("crd.yaml", BlockDefinition));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        return run.Load();
    });

    private static string BlockDefinition => """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.com}
        spec:
          group: example.com
          names: {kind: Thing, plural: things}
          scope: Namespaced
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
        """.ReplaceLineEndings("\n") + "\n        " + Schema.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal) + "\n";

    private static IKindSource Kinds =>
        (IKindSource)s_assembly.Value.GetType("Company.SchemaKinds")!.GetProperty("Instance")!.GetValue(null)!;

    [Fact]
    public void The_types_of_a_custom_resource() =>
        Snapshot.Match(GeneratorRun.WithKinds(CustomResourceText.File("crd.yaml", BlockDefinition)).Source("KubeSharp.Example.V1.g.cs"));

    [Fact]
    public void A_manifest_with_all_of_it_is_read_strictly_and_written_equal()
    {
        var reader = new ManifestReader([Kinds, KubernetesKinds.Instance], new() { Strict = true });

        var result = reader.Read(Manifest);

        Assert.Empty(result.Diagnostics);
        var written = Assert.Single(result.Documents).Object;
        Assert.Equal(written, Assert.Single(reader.Read(written.ToYaml()).Documents).Object);
        Assert.Equal("Thing", written.GetType().Name);
    }

    [Theory]
    [InlineData("Size", typeof(long?))]
    [InlineData("Big", typeof(long?))]
    [InlineData("Ratio", typeof(double?))]
    [InlineData("Memory", typeof(Quantity?))]
    [InlineData("Port", typeof(IntOrString?))]
    [InlineData("Since", typeof(Time?))]
    [InlineData("Secret", typeof(Bytes?))]
    [InlineData("Cleared", typeof(string))]
    [InlineData("Free", typeof(KValue))]
    [InlineData("Manifest", typeof(KubernetesObject))]
    [InlineData("Described", typeof(KubernetesObject))]
    [InlineData("Labels", typeof(KMap<string>))]
    [InlineData("Matrix", typeof(KMap<KList<KList<double>>>))]
    [InlineData("Entries", typeof(KMap<string>))]
    [InlineData("Hosts", typeof(KList<string>))]
    public void Each_type_of_a_schema_has_its_type_in_C_sharp(string member, Type type) =>
        Assert.Equal(type, Spec.GetProperty(member)!.PropertyType);

    [Fact]
    public void Required_is_what_the_schema_requires_and_does_not_default()
    {
        var required = Spec.GetProperties()
            .Where(member => member.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)))
            .Select(member => member.Name);

        Assert.Equal(["Kept", "Mode"], required.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_partial_template_stays_a_type_of_its_own() =>
        Assert.Equal("ThingTemplate", Spec.GetProperty("Template")!.PropertyType.Name);

    private static Type Spec => s_assembly.Value.GetType("KubeSharp.Example.V1.ThingSpec")!;
}
