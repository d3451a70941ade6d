using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

/// <summary>Types that are made at run time.</summary>
public sealed class DynamicTypeTests
{
    private static readonly DynamicSchemaType s_node = new("Node\t\t\t\tname\ns! name\n[o children\n{o named", () => [s_node!, s_node!]);
    private static readonly DynamicSchemaType s_tree = new("Tree\tx.io/v1\tTree\tN\t\no root\ni size", () => [s_node]);

    [Fact]
    public void Objects_of_them_are_read_written_and_compared_by_value()
    {
        const string Text = """
            apiVersion: x.io/v1
            kind: Tree
            root:
              name: a
              children:
              - name: b
              named:
                c:
                  name: d
            size: 3

            """;

        var read = Read(Text);
        var again = Read(Text);

        Assert.Equal("x.io/v1", read.ApiVersion);
        Assert.Equal(read, again);
        Assert.Equal(read.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(read, Read(Text.Replace("name: d", "name: e", StringComparison.Ordinal)));
        Assert.Equal(Text, read.ToYaml());
        Assert.Equal("Tree", read.ToString());
        Assert.Equal("Node a (name, children, named)", read.GetField(0).As<SchemaObject>()!.ToString());
        Assert.Equal(read, read with { });
    }

    [Fact]
    public void What_they_do_not_know_is_reported()
    {
        var result = new ManifestReader([new Source()]).Read("apiVersion: x.io/v1\nkind: Tree\nroot: {nam: a}\nsize: big\n");

        Assert.Equal(
            ["KUBE1001: root.nam: Node has no field 'nam'; did you mean 'name'?", "KUBE1002: size: expected a 32-bit integer"],
            result.Diagnostics.Select(found => $"{found.Id}: {found.Path}: {found.Message.Split(", found")[0]}"));
    }

    private static KubernetesObject Read(string text)
    {
        var result = new ManifestReader([new Source()]).Read(text);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Documents).Object;
    }

    private sealed class Source : IKindSource
    {
        public IEnumerable<(string ApiVersion, string Kind)> Kinds => [("x.io/v1", "Tree")];

        public SchemaType? Find(string apiVersion, string kind) => (apiVersion, kind) == ("x.io/v1", "Tree") ? s_tree : null;
    }
}
