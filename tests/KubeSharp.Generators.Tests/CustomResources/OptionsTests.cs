using System.Globalization;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

public sealed class OptionsTests
{
    private const string Schema = """
        {type: object, properties: {spec: {type: object, properties: {resources: {type: object, properties: {
          limits: {type: object, additionalProperties: {x-kubernetes-int-or-string: true}},
          requests: {type: object, additionalProperties: {x-kubernetes-int-or-string: true}},
          claims: {type: array, items: {type: object, required: [name], properties: {name: {type: string}, request: {type: string}}}}}}}},
          status: {type: object, properties: {phase: {type: string}}}}}
        """;

    private static readonly string s_text =
        CustomResourceText.Of("example.com", "Thing", Schema) + "---\n" + CustomResourceText.Of("example.com", "Other", Schema) + "---\n"
        + CustomResourceText.Of("example.com", "Thing", Schema, "v1alpha1", "served: true, storage: false")
            .Replace("things.example.com", "things2.example.com", StringComparison.Ordinal);

    [Fact]
    public void By_default_all_kinds_and_served_versions_are_public_and_share_types()
    {
        var assembly = Run().Load();

        Assert.Equal(
            ["KubeSharp.Example.V1.Other", "KubeSharp.Example.V1.OtherSpec", "KubeSharp.Example.V1.Thing", "KubeSharp.Example.V1alpha1.Thing"],
            assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(SchemaObject))).Select(type => type.FullName)
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(Core.V1.ResourceRequirements),
            assembly.GetType("KubeSharp.Example.V1.OtherSpec")!.GetProperty("Resources")!.PropertyType);
        Assert.Equal(typeof(KValue), assembly.GetType("KubeSharp.Example.V1.Thing")!.GetProperty("Status")!.PropertyType);
    }

    [Fact]
    public void Types_that_are_not_to_be_shared_stay_types_of_their_own()
    {
        var assembly = Run(("KubeSharpUnify", "false"), ("KubeSharpNamespace", "Company")).Load();

        Assert.Equal(
            "Company.Example.V1.OtherResources",
            assembly.GetType("Company.Example.V1.OtherSpec")!.GetProperty("Resources")!.PropertyType.FullName);
        Assert.Equal(typeof(Meta.V1.ObjectMeta), assembly.GetType("Company.Example.V1.Other")!.GetProperty("Metadata")!.PropertyType);
    }

    [Fact]
    public void Kinds_and_versions_can_be_chosen_and_hidden()
    {
        var assembly = Run(("KubeSharpKinds", "Thing"), ("KubeSharpVersions", "v1alpha1"), ("KubeSharpAccessibility", "internal")).Load();

        Assert.Empty(assembly.GetExportedTypes());
        Assert.Equal(
            ["KubeSharp.Example.V1alpha1.Thing"],
            assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(KubernetesObject))).Select(type => type.FullName));
    }

    [Fact]
    public void A_status_has_types_where_somebody_asks_for_them() => Assert.Equal(
        "OtherStatus",
        Run(("KubeSharpStatus", "true")).Load().GetType("KubeSharp.Example.V1.Thing")!.GetProperty("Status")!.PropertyType.Name);

    [Fact]
    public void A_version_that_a_definition_lacks_is_named_with_those_that_it_has() => Assert.Equal(
        ["Thing' has none of the versions 'v7'; it has v1.", "Other' has none of the versions 'v7'; it has v1.",
            "Thing' has none of the versions 'v7'; it has v1alpha1."],
        Run(("KubeSharpVersions", "v7")).Diagnostics.Where(diagnostic => diagnostic.Id == "KUBE0009")
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)["The kind '".Length..]));

    [Theory]
    [InlineData("Thing|b.dev/v1/Other", null)]
    [InlineData("Thingy|Other", "None of the 2 files has a kind 'Thingy'; did you mean 'Thing'?")]
    [InlineData("Thing|Other|Elsewhere", "None of the 2 files has a kind 'Elsewhere'; there is Other, Thing.")]
    [InlineData("Thing|b.dev/v2/Other", "None of the 2 files has a kind 'b.dev/v2/Other'; did you mean 'b.dev/v1/Other'?")]
    public void A_kind_that_no_file_of_the_item_has_is_named_once(string kinds, string? message)
    {
        var run = GeneratorRun.WithKinds(
            CustomResourceText.File("a.yaml", CustomResourceText.Of("a.dev", "Thing", Schema), ("KubeSharpKinds", kinds)),
            CustomResourceText.File("b.yaml", CustomResourceText.Of("b.dev", "Other", Schema), ("KubeSharpKinds", kinds)));

        Assert.Equal(
            message is null ? [] : ["a.yaml(1,1): warning KUBE0009: " + message],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Namespaces_of_several_items_share_one_kind_source()
    {
        var run = GeneratorRun.WithKinds(
            CustomResourceText.File("a.yaml", CustomResourceText.Of("a.dev", "Thing", Schema), ("KubeSharpNamespace", "Company.A")),
            CustomResourceText.File("b.yaml", CustomResourceText.Of("b.dev", "Thing", Schema), ("KubeSharpNamespace", "Company.B")),
            CustomResourceText.File("c.yaml", CustomResourceText.Of("c.dev", "Thing", Schema), ("KubeSharpKindSource", "Company.Cs")));

        Assert.Empty(run.Diagnostics);
        var assembly = run.Load();
        Assert.Equal(["a.dev/v1", "b.dev/v1"], KindsOf("Company.SchemaKinds"));
        Assert.Equal(["c.dev/v1"], KindsOf("Company.Cs"));

        IEnumerable<string> KindsOf(string source) =>
            ((IKindSource)assembly.GetType(source, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!)
                .Kinds.Select(kind => kind.ApiVersion);
    }

    [Theory]
    [InlineData("Ünï.Cödé", "Ünï.Cödé")]
    [InlineData("@class.X", "class.X")]
    public void A_namespace_is_any_that_CSharp_takes(string name, string expected) =>
        Assert.NotNull(Run(("KubeSharpNamespace", name)).Load().GetType(expected + ".Example.V1.OtherSpec"));

    [Theory]
    [InlineData(
        "KubeSharpNamespace",
        "A-B",
        "The metadata Namespace of the KubeSchema item is 'A-B', which is no C# name such as 'Company.Crds'.")]
    [InlineData("KubeSharpStatus", "on", "The metadata Status of the KubeSchema item is 'on'; it is either 'false' or 'true'.")]
    public void A_wrong_option_is_called_as_authors_write_it(string name, string value, string message) =>
        Assert.Equal(message, Run((name, value)).Diagnostics.First().GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Company.Kinds")]
    [InlineData("Company.@Find")]
    [InlineData("Instance")]
    public void A_kind_source_that_is_called_like_its_own_member_is_refused(string name)
    {
        var run = Run(("KubeSharpKindSource", name));

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("KUBE0008", diagnostic.Id));
        Assert.Equal(
            $"The metadata KindSource of the KubeSchema item is '{name}', but the class has a member of that name: Find, Instance, Kinds, "
                + "s_kinds are taken.",
            run.Diagnostics.First().GetMessage(CultureInfo.InvariantCulture));
        run.Load();
    }

    [Theory]
    [InlineData("Company.FindExampleComV1")]
    [InlineData("FindExampleComV1alpha1")]
    public void A_kind_source_has_any_other_name(string name) =>
        Assert.NotNull(Run(("KubeSharpKindSource", name)).Load().GetType(name));

    [Fact]
    public void A_kind_in_two_namespaces_is_an_error_that_a_kind_source_mends()
    {
        var first = CustomResourceText.File("a.yaml", CustomResourceText.Of("a.dev", "Thing", Schema), ("KubeSharpNamespace", "Company.A"));
        var text = CustomResourceText.Of("a.dev", "Thing", Schema);

        var run = GeneratorRun.WithKinds(first, CustomResourceText.File("b.yaml", text, ("KubeSharpNamespace", "Company.B")));

        Assert.Equal(
            "The kind 'Thing' of 'a.dev/v1' is also in the namespace Company.A.A.V1, whose type readers will take: set KindSource on the "
                + "item of one of the two files.",
            Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture));
        run.Load();
        var mended = GeneratorRun.WithKinds(
            first, CustomResourceText.File("b.yaml", text, ("KubeSharpNamespace", "Company.B"), ("KubeSharpKindSource", "Company.B.Readers")));
        Assert.Empty(mended.Diagnostics);
        mended.Load();
    }

    private static GeneratorRun Run(params (string Name, string Value)[] metadata) =>
        GeneratorRun.WithKinds(CustomResourceText.File("crd.yaml", s_text, metadata));
}
