using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

public sealed class FieldRestrictionTests
{
    private static readonly SchemaType s_template = SchemaType<Template>.Instance;
    private static readonly SchemaType s_spec = SchemaType<TemplateSpec>.Instance;
    private static readonly SchemaType s_server = SchemaType<Server>.Instance;

    [Fact]
    public void The_third_column_of_a_field_restricts_what_it_holds()
    {
        var type = SchemaType<ClusterSpec>.Instance;
        var head = type.FindField("head")!;
        Assert.Empty(head.ListKeys);
        Assert.Equal(["key"], type.FindField("workers")!.ListKeys);
        Assert.Null(type.RestrictionOf(type.FindField("plain")!));
        Assert.Same(type.RestrictionOf(head), type.RestrictionOf(head));

        var metadata = Under(type.RestrictionOf(head)!, s_template, "metadata")!;
        Assert.All(SchemaType<Tests.Kinds.ObjectMeta>.Instance.Fields, field => Assert.True(metadata.Lacks(field.Index)));
        var spec = Under(type.RestrictionOf(head)!, s_template, "spec")!;
        Assert.Equal(["hostnameOverride", "schedulingGroup"], Lacking(spec, s_spec));
        var server = Under(spec, s_spec, "servers")!;
        Assert.Equal(["restartPolicyRules"], Lacking(server, s_server));
        Assert.True(server.HasWaivers);
        Assert.True(server.Waives(s_server.FindField("image")!.Index));
        Assert.False(server.Waives(s_server.FindField("name")!.Index));
        Assert.False(spec.HasWaivers);
        Assert.Null(Under(spec, s_spec, "byName"));
    }

    [Fact]
    public void Names_that_the_type_does_not_have_restrict_nothing()
    {
        var restriction = FieldRestriction.Parse("later(a,b(c)),name(x),?gone,env(zzz),*x,image", s_server);

        Assert.Equal(["image"], Lacking(restriction, s_server));
        Assert.False(restriction.HasWaivers);
    }

    [Fact]
    public void A_field_may_be_waived_and_restricted_inside() =>
        Assert.Equal(["valueFrom"], Lacking(
            Under(FieldRestriction.Parse("?env(valueFrom),?env", s_server), s_server, "env")!, SchemaType<Variable>.Instance));

    [Fact]
    public void A_field_that_the_type_does_not_have_may_exist_at_a_place()
    {
        var restriction = FieldRestriction.Parse("image,+former,env(+older)", s_server);

        Assert.True(restriction.Adds("former"));
        Assert.False(restriction.Adds("older"));
        Assert.Equal(["image"], Lacking(restriction, s_server));
        Assert.True(Under(restriction, s_server, "env")!.Adds("older"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("env(")]
    [InlineData("env()")]
    [InlineData("env(name")]
    [InlineData("env)name")]
    [InlineData("env(name)x")]
    [InlineData("env(name),")]
    [InlineData("?")]
    [InlineData("+")]
    public void A_text_that_is_no_restriction_is_refused(string text) =>
        Assert.Contains($"'{text}'", Assert.Throws<InvalidOperationException>(() => FieldRestriction.Parse(text, s_server)).Message);

    [Fact]
    public void A_field_without_typed_objects_cannot_be_restricted()
    {
        Assert.Throws<InvalidOperationException>(() => FieldRestriction.Parse("a", ItemType.String));
        Assert.Throws<InvalidOperationException>(() => FieldRestriction.Parse("a", ItemType.Resource));
    }

    private static FieldRestriction? Under(FieldRestriction outer, SchemaType type, string field) =>
        FieldRestriction.Under(outer, type, type.FindField(field)!);

    private static IEnumerable<string> Lacking(FieldRestriction restriction, SchemaType type) =>
        type.Fields.Where(field => restriction.Lacks(field.Index)).Select(static field => field.Name).Order(StringComparer.Ordinal);
}
