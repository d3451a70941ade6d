using KubeSharp.TypeModel;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Custom;

public sealed class NullableTests
{
    public static TheoryData<string> NullableFields => ["text", "texts", "labels", "part", "object", "any"];

    [Theory]
    [MemberData(nameof(NullableFields))]
    public void An_explicit_null_is_kept_where_the_schema_is_nullable(string field)
    {
        var (spec, diagnostics) = CustomReader.ReadSpec($"{field}: null", strict: true);

        Assert.Empty(diagnostics);
        Assert.Equal($"{field}: null\n", spec.ToYaml());
        CustomReader.AssertRoundTrips(spec);
        Assert.NotEqual(new(), spec);
    }

    [Fact]
    public void A_null_elsewhere_is_absent()
    {
        var (spec, diagnostics) = CustomReader.ReadSpec(
            "count: null\nplain: null\nresource: null\nresources: null\noptions: null", strict: true);

        Assert.Empty(diagnostics);
        Assert.Equal(new(), spec);
    }

    [Theory]
    [MemberData(nameof(NullableFields))]
    public void An_author_writes_null_among_the_unknown_fields(string field)
    {
        var spec = new ClusterSpec { Count = 1, UnknownFields = new() { [field] = KValue.Null } };

        Assert.Equal($"count: 1\n{field}: null\n", spec.ToYaml());
    }

    [Fact]
    public void A_value_and_a_null_of_one_field_cannot_be_written()
    {
        var spec = new ClusterSpec { Text = "a", UnknownFields = new() { ["text"] = KValue.Null } };

        var diagnostic = Assert.Single(Assert.Throws<ManifestException>(spec.ToYaml).Diagnostics);
        Assert.Equal(("KUBE3007", "text"), (diagnostic.Id, diagnostic.Path));
    }

    [Fact]
    public void A_patch_that_sets_or_clears_a_field_takes_its_null_away()
    {
        var original = new ClusterSpec
        {
            UnknownFields = new() { ["text"] = KValue.Null, ["texts"] = KValue.Null, ["later"] = 1, ["part"] = KValue.Null },
        };

        Assert.Equal(
            new ClusterSpec { Text = "a", Part = new(), UnknownFields = new() { ["later"] = 1 } },
            original.Patch(new(Partial.Without("texts")) { Text = "a", Part = new() }));
        Assert.Equal(original, original.Patch(new(Partial)));
        Assert.Null(new ClusterSpec { UnknownFields = new() { ["text"] = KValue.Null } }.Patch(new(Partial) { Text = "a" }).UnknownFields);
    }

    [Fact]
    public void A_patch_with_a_null_takes_the_value_away()
    {
        var original = new ClusterSpec { Text = "a", Texts = ["b"], Count = 1 };
        ClusterSpec patch = new(Partial) { UnknownFields = new() { ["text"] = KValue.Null, ["later"] = 1 } };

        var patched = original.Patch(patch);

        Assert.Equal(new() { Texts = ["b"], Count = 1, UnknownFields = new() { ["text"] = KValue.Null, ["later"] = 1 } }, patched);
        Assert.Equal(patched, original.Patch(new ClusterSpec(Partial) { Text = "x" }.Patch(patch)));
    }

    [Fact]
    public void An_explicit_null_counts_as_given_where_the_field_is_required()
    {
        var server = new Server(Partial) { Name = "a", UnknownFields = new() { ["image"] = KValue.Null } };

        Assert.Null(RequiredFields.FindMissing(server));
        Assert.True(SchemaType<ClusterSpec>.Instance.FindField("part")!.Options.HasFlag(SchemaFieldOptions.Nullable));
    }
}
