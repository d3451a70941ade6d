using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

public sealed class FreeFormTests
{
    [Fact]
    public void The_table_says_which_type_preserves_unknown_fields()
    {
        Assert.True(SchemaType<Options>.Instance.PreservesUnknownFields);
        Assert.False(SchemaType<Closed>.Instance.PreservesUnknownFields);
        Assert.False(SchemaType<Deployment>.Instance.PreservesUnknownFields);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Unknown_fields_of_a_free_form_object_are_kept_and_no_fault_is_found_with_them(bool strict)
    {
        var (spec, diagnostics) = CustomReader.ReadSpec("options: {mode: a, mood: {b: [1]}, inner: {x: null}}", strict);

        Assert.Empty(diagnostics);
        Assert.Equal("a", spec.Options!.Mode);
        Assert.Equal(new() { ["mood"] = new() { ["b"] = [1] } }, spec.Options.UnknownFields);
        Assert.Equal(new() { ["x"] = KValue.Null }, spec.Options.Inner!.UnknownFields);
        CustomReader.AssertRoundTrips(spec);
    }

    [Fact]
    public void Objects_in_a_free_form_object_are_free_only_where_their_own_schema_is()
    {
        var (_, diagnostics) = CustomReader.ReadSpec("options: {closed: {nam: a}}", strict: true);

        Assert.Equal("spec.options.closed.nam", Assert.Single(diagnostics).Path);
        Assert.Equal("Closed has no field 'nam'; did you mean 'name'?", diagnostics[0].Message);
        Assert.Equal((4, 22), (diagnostics[0].Line, diagnostics[0].Column));
    }

    [Fact]
    public void A_value_of_a_wrong_type_is_reported_in_a_free_form_object_too()
    {
        var (spec, diagnostics) = CustomReader.ReadSpec("options: {mode: [a]}");

        Assert.Equal(("KUBE1002", "spec.options.mode"), (Assert.Single(diagnostics).Id, diagnostics[0].Path));
        CustomReader.AssertRoundTrips(new() { Options = new() { UnknownFields = spec.Options!.UnknownFields } });
    }
}
