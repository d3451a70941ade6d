using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

/// <summary>What the schema of a custom resource asks, of objects of a program.</summary>
public sealed class SchemaConstraintTests
{
    private const string Schema = """
        {"type":"object","properties":{"size":{"type":"integer","minimum":1},"names":{"type":"array","x-kubernetes-list-type":"set"},
        "left":{"type":"string"},"right":{"type":"string","default":"x"}},
        "x-kubernetes-validations":[{"rule":"has(self.left) != has(self.right)","message":"one side is enough"}]}
        """;

    private static readonly DynamicSchemaType s_meta = new("Meta\t\t\t\t\ns name\ns namespace", static () => []);

    private static readonly DynamicSchemaType s_tree =
        new("Tree\tx.io/v1\tTree\tN\t\no metadata\ni size\n[s names\ns left\ns right", static () => [s_meta!], Schema);

    [Fact]
    public void What_the_schema_refuses_is_an_error_at_the_line_that_adds_the_object()
    {
        var stack = new Stack("woods", "ai");
        stack.Add(Read("size: 0\nnames: [a, b, a]\nleft: a\n"), "Woods.cs", 7);

        var exception = Assert.Throws<ManifestException>(stack.ToYaml);

        Assert.Equal(
            [
                "Woods.cs(7,1): error KUBE1037: size: Tree ai/a: 'size' is 0, and must be at least 1",
                "Woods.cs(7,1): error KUBE1037: names[2]: Tree ai/a: 'names[2]' is in the list twice: first at [0]",
                "Woods.cs(7,1): error KUBE1038: Tree ai/a: one side is enough",
            ],
            exception.Diagnostics.Select(static found => found.ToString()));
    }

    [Fact]
    public void What_the_schema_allows_is_written()
    {
        var stack = new Stack("woods", "ai");
        stack.Add(Read("size: 1\nnames: [a, b]\n"));

        Assert.EndsWith("size: 1\nnames:\n- a\n- b\n", stack.ToYaml(), StringComparison.Ordinal);
    }

    private static KubernetesObject Read(string fields)
    {
        var result = new ManifestReader([new Source()]).Read("apiVersion: x.io/v1\nkind: Tree\nmetadata: {name: a}\n" + fields);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Documents).Object;
    }

    private sealed class Source : IKindSource
    {
        public IEnumerable<(string ApiVersion, string Kind)> Kinds => [("x.io/v1", "Tree")];

        public SchemaType? Find(string apiVersion, string kind) => s_tree;
    }
}
