using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

public sealed class DiagnosticsTests
{
    private const string Schema = "{type: object, properties: {spec: {type: object, properties: {x: {type: string}}}}}";

    [Fact]
    public void A_definition_without_schema_has_typed_metadata_and_says_so()
    {
        var run = Run(CustomResourceText.Of("example.com", "Thing", "{type: object, x-kubernetes-preserve-unknown-fields: true}"));

        Assert.Equal(
            "crd.yaml(10,73): info KUBE0012: The definition of 'example.com/v1' Thing has no schema for its fields: its metadata is typed, "
                + "the rest takes any value.",
            Assert.Single(run.Diagnostics).ToString());
        var type = run.Load().GetType("KubeSharp.Example.V1.Thing")!;
        Assert.Equal(typeof(Meta.V1.ObjectMeta), type.GetProperty("Metadata")!.PropertyType);
    }

    [Fact]
    public void A_definition_as_a_Helm_template_is_named_as_one() => Assert.Equal(
        "crd.yaml(1,1): error KUBE0013: The file is a Helm template, no YAML yet: render it first, for example with 'helm template CHART "
            + "--show-only FILE'.",
        Assert.Single(Run($"{{{{- if .Values.crds.install }}}}\n{CustomResourceText.Of("example.com", "Thing", "{}")}{{{{- end }}}}\n")
            .Diagnostics).ToString());

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "crd.yaml(2,", "KUBE0001")]
    [InlineData("kind: Service\n", "crd.yaml(1,1)", "KUBE0003")]
    [InlineData("# nothing\n", "crd.yaml(1,1)", "KUBE0003")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1beta1\n", "crd.yaml(2,13)", "KUBE0004")]
    public void What_cannot_be_read_is_reported_at_its_line_and_column(string text, string place, string id)
    {
        var diagnostic = Assert.Single(Run(text).Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.StartsWith(place, diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group: 7, names: {kind: A}", "crd.yaml(3,15): error KUBE0004: 'spec.group' of the definition is no text: ")]
    [InlineData("names: {kind: A}", "crd.yaml(3,7): error KUBE0004: 'spec.group' of the definition is missing: ")]
    [InlineData("group: a.dev, names: {kind: ''}", "crd.yaml(3,36): error KUBE0004: 'spec.names.kind' of the definition is empty: ")]
    [InlineData(
        "group: a.dev, names: {kind: A/B}",
        "crd.yaml(3,36): error KUBE0004: 'spec.names.kind' of the definition is 'A/B', which holds a character that no name has: ")]
    public void A_definition_whose_names_are_unusable_says_which_and_why(string spec, string message) => Assert.StartsWith(
        message,
        Assert.Single(Run($"kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: {{{spec}}}\n").Diagnostics)
            .ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("# nothing\n", "it is empty")]
    [InlineData("404: Not Found\n", "it begins with an object without 'kind'")]
    [InlineData("<html></html>\n", "it is no manifest")]
    [InlineData("apiVersion: v1\nkind: Service\n", "it begins with a 'Service'")]
    public void A_file_without_schemas_says_what_it_holds(string text, string expected) => Assert.EndsWith(
        $" or 'components.schemas' (v3): {expected}.", Assert.Single(Run(text).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_version_without_name_says_so() => Assert.Equal(
        "crd.yaml(10,13): error KUBE0004: 'spec.versions[].name' of the definition is empty: there is no type without it.",
        Run(CustomResourceText.Of("example.com", "Thing", Schema, "''")).Diagnostics.First().ToString());

    [Fact]
    public void A_kind_that_is_defined_twice_says_where()
    {
        var first = CustomResourceText.Of("example.com", "Thing", Schema);
        var second = first.Replace("x: {", "y: {", StringComparison.Ordinal);

        Assert.Equal(
            "b.yaml(10,73): error KUBE0006: The kind 'Thing' of 'example.com/v1' is defined differently in 'a.yaml', which holds: remove "
                + "one of the two.",
            Assert.Single(
                GeneratorRun.WithKinds(CustomResourceText.File("a.yaml", first), CustomResourceText.File("b.yaml", second)).Diagnostics)
                .ToString());
        Assert.Equal(
            "crd.yaml(21,73): error KUBE0006: The kind 'Thing' of 'example.com/v1' is defined differently further up in this file, which "
                + "holds: remove one of the two.",
            Assert.Single(Run(first + "---\n" + second).Diagnostics).ToString());
    }

    [Fact]
    public void A_bad_file_leaves_the_types_of_others_alone()
    {
        var run = GeneratorRun.WithKinds(
            CustomResourceText.File("bad.yaml", "a: ["),
            CustomResourceText.File("good.yaml", CustomResourceText.Of("example.com", "Thing", Schema)));

        Assert.Single(run.Diagnostics);
        Assert.NotNull(run.Load().GetType("KubeSharp.Example.V1.ThingSpec"));
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var text = "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
            + string.Concat("bcdefghij".Select(
                (name, i) => $"{name}: &{name} [{string.Join(",", Enumerable.Repeat("*" + (char)('a' + i), 10))}]\n"));

        Assert.Equal("KUBE0002", Assert.Single(Run(text).Diagnostics).Id);
    }

    [Fact]
    public void An_object_of_endless_properties_has_no_members_and_the_rest_has_all()
    {
        var many = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"p{i}: {{type: string}}"));
        var run = Run(
            CustomResourceText.Of("example.com", "Thing", "{type: object, properties: {spec: {type: object, properties: {"
                + $"many: {{type: object, properties: {{{many}}}}}, x: {{type: string}}}}}}}}}}"));

        Assert.Equal(
            "crd.yaml(10,168): error KUBE0002: The object has 100000 properties, more than 5000: it gets no members and takes any "
                + "value.",
            Assert.Single(run.Diagnostics).ToString());
        var spec = run.Load().GetType("KubeSharp.Example.V1.ThingSpec")!;
        Assert.Equal(typeof(KValue), spec.GetProperty("Many")!.PropertyType);
        Assert.NotNull(spec.GetProperty("X"));
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Equal("KUBE0002", Assert.Single(Run(new string('[', 10_000)).Diagnostics).Id);

    [Theory]
    [InlineData("", "(6,3)", "'spec.versions' lists none")]
    [InlineData("  versions: []\n", "(9,13)", "'spec.versions' lists none")]
    [InlineData("  versions: {name: v1}\n", "(9,13)", "'spec.versions' lists none")]
    [InlineData("  versions: [{name: v1, served: false}, {name: v2, served: false}]\n", "(9,13)", "none of v1, v2 is served")]
    public void A_definition_without_anything_to_make_types_of_says_so(string versions, string place, string reason)
    {
        var text = CustomResourceText.Of("example.com", "Thing", Schema);

        var run = Run(text[..text.IndexOf("  versions:", StringComparison.Ordinal)] + versions);

        Assert.Equal(
            $"crd.yaml{place}: warning KUBE0015: The definition of the kind 'Thing' has no version to make types of: {reason}.",
            Assert.Single(run.Diagnostics).ToString());
        Assert.DoesNotContain(run.Load().GetTypes(), type => type.IsSubclassOf(typeof(SchemaObject)));
    }

    [Fact]
    public void A_version_that_nobody_serves_has_no_types_and_a_deprecated_one_warns()
    {
        var run = Run(
            CustomResourceText.Of("example.com", "Old", Schema, "v1alpha1", "served: false, storage: false") + "---\n"
            + CustomResourceText.Of(
                "example.com",
                "Thing",
                Schema,
                "v1beta1",
                "served: true, storage: true, deprecated: true, deprecationWarning: 'use \"v1\"'"));

        var assembly = run.Load();
        Assert.Null(assembly.GetType("KubeSharp.Example.V1alpha1.Old"));
        var obsolete = assembly.GetType("KubeSharp.Example.V1beta1.Thing")!.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false);
        Assert.Equal("use \"v1\"", ((ObsoleteAttribute)Assert.Single(obsolete)).Message);
    }

    private static GeneratorRun Run(string text) => GeneratorRun.WithKinds(CustomResourceText.File("crd.yaml", text));
}
