using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class TypeNamesTests
{
    [Theory]
    [InlineData("Pod", "Metadata", "Pod")]
    [InlineData("ContainerPort", "ContainerPort", "ContainerPortObject")]
    [InlineData("Status", "Status", "StatusObject")]
    [InlineData("equals", "", "EqualsObject")]
    [InlineData("queue", "", "Queue")]
    [InlineData("record", "", "Record")]
    [InlineData("7zip", "", "Type7zip")]
    [InlineData("A`1", "", "A1")]
    public void The_type_yields_where_it_would_be_called_like_a_member(string name, string member, string expected) =>
        Assert.Equal(expected, TypeNames.Of(name, [member]));

    [Fact]
    public void A_taken_name_gets_a_number_that_is_no_member_either()
    {
        var scope = new NameScope([]);

        Assert.Equal("Foo", TypeNames.Take(scope, "Foo", []));
        Assert.Equal("Foo3", TypeNames.Take(scope, "Foo", ["Foo2"]));
    }
}
