using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("image", "Image")]
    [InlineData("clusterIP", "ClusterIP")]
    [InlineData("clusterIPs", "ClusterIPs")]
    [InlineData("CACerts", "CACerts")]
    [InlineData("jwks_uri", "JwksUri")]
    [InlineData("bom-ref", "BomRef")]
    [InlineData("odata.type", "OdataType")]
    [InlineData("Application_Type", "ApplicationType")]
    [InlineData("type_", "Type")]
    [InlineData("_etag", "Etag")]
    [InlineData("-XX", "XX")]
    [InlineData("-Xmx", "Xmx")]
    [InlineData("$ref", "Ref")]
    [InlineData("$schema", "Schema")]
    [InlineData("x-kubernetes-list-type", "XKubernetesListType")]
    [InlineData("3.2", "Field32")]
    [InlineData("", "Empty")]
    [InlineData("*", "Asterisk")]
    [InlineData("==", "EqualEqual")]
    [InlineData("größe", "Größe")]
    [InlineData("a b", "AB")]
    [InlineData("\U0001F600", "UD83DUDE00")]
    [InlineData("using", "Using")]
    [InlineData("System", "System")]
    public void A_name_is_the_wire_name_in_PascalCase(string wireName, string expected) =>
        Assert.Equal(expected, MemberNames.Of(wireName, isKind: false));

    [Theory]
    [InlineData("clone", "CloneField")]
    [InlineData("equals", "EqualsField")]
    [InlineData("getHashCode", "GetHashCodeField")]
    [InlineData("toString", "ToStringField")]
    [InlineData("printMembers", "PrintMembersField")]
    [InlineData("equalityContract", "EqualityContractField")]
    [InlineData("getType", "GetTypeField")]
    [InlineData("unknownFields", "UnknownFieldsField")]
    [InlineData("schemaType", "SchemaTypeField")]
    public void What_a_record_keeps_for_itself_gets_a_suffix(string wireName, string expected) =>
        Assert.Equal(expected, MemberNames.Of(wireName, isKind: false));

    [Fact]
    public void Kind_and_apiVersion_are_reserved_in_kinds_only()
    {
        Assert.Equal("Kind", MemberNames.Of("kind", isKind: false));
        Assert.Equal("KindField", MemberNames.Of("Kind", isKind: true));
        Assert.Equal("ApiVersionField", MemberNames.Of("api-version", isKind: true));
    }

    [Theory]
    [InlineData("jwks_uri", "jwksUri", "JwksUri2", "JwksUri")]
    [InlineData("$propertyBag", "propertyBag", "PropertyBag2", "PropertyBag")]
    [InlineData("mirror_percent", "mirrorPercent", "MirrorPercent2", "MirrorPercent")]
    [InlineData("Foo", "foo", "Foo", "Foo2")]
    [InlineData("a-b", "a_b", "AB", "AB2")]
    [InlineData("clone", "cloneField", "CloneField2", "CloneField")]
    public void Twins_are_told_apart_whatever_their_order(string first, string second, string firstName, string secondName)
    {
        foreach (var order in new[] { new[] { first, second }, [second, first] })
        {
            var names = MemberNames.OfAll(order, isKind: false);

            Assert.Equal(firstName, names[first]);
            Assert.Equal(secondName, names[second]);
        }
    }

    [Fact]
    public void A_number_that_tells_twins_apart_is_no_new_twin()
    {
        var names = MemberNames.OfAll(["a_b", "aB", "aB2"], isKind: false);

        Assert.Equal(3, names.Values.Distinct().Count());
        Assert.Equal("AB2", names["aB2"]);
    }

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    [InlineData("\0")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u202Eb")]
    [InlineData("\uFFFF")]
    public void A_name_that_no_table_can_hold_is_unusable(string wireName) => Assert.False(WireNames.IsUsable(wireName));

    [Fact]
    public void Half_of_a_surrogate_pair_is_unusable()
    {
        Assert.False(WireNames.IsUsable("\uD800"));
        Assert.False(WireNames.IsUsable("\uDC00\uD800"));
    }

    [Fact]
    public void Any_other_name_is_usable()
    {
        string[] names = ["", " ", "a b", "\"", "*/", "#error", "\U0001F600", new('x', 256)];

        Assert.All(names, name => Assert.True(WireNames.IsUsable(name)));
        Assert.False(WireNames.IsUsable(new string('x', 257)));
    }
}
