using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Validation;

/// <summary>What schemas of custom resources ask, of files.</summary>
public sealed class SchemaConstraintTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: trees.shop.example.com}
        spec:
          group: shop.example.com
          scope: Namespaced
          names: {kind: Tree, plural: trees}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  metadata: {type: object, properties: {name: {type: string, maxLength: 10}}}
                  spec:
                    type: object
                    properties:
                      size: {type: integer, minimum: 1, maximum: 9}
                      kind: {type: string, enum: [Oak, Elm]}
                      left: {type: string}
                      right: {type: string}
                    x-kubernetes-validations:
                    - {rule: has(self.left) != has(self.right), message: give either left or right}

        """;

    private const string Tree = """
        apiVersion: shop.example.com/v1
        kind: Tree
        metadata: {name: tree-in-the-garden}
        spec:
          size: 12
          kind: Ask
          left: a
          right: b

        """;

    [Fact]
    public void What_a_schema_refuses_is_told_with_line_and_column()
    {
        using var folder = new TemporaryFolder();
        folder.Write("crds/tree.yaml", Definition);
        var file = folder.Write("tree.yaml", Tree);

        var result = CliRun.Run("validate", file, "--schema", folder["crds"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                $"{file}(3,18): error KUBE1037: metadata.name: Tree tree-in-the-garden: 'name' has 18 characters, 10 at most are allowed",
                $"{file}(5,9): error KUBE1037: spec.size: Tree tree-in-the-garden: 'size' is 12, and must be at most 9",
                $"{file}(6,9): error KUBE1037: spec.kind: Tree tree-in-the-garden: 'kind' cannot be 'Ask': use 'Oak', 'Elm'",
            ],
            result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Rules_run_on_what_is_otherwise_right()
    {
        using var folder = new TemporaryFolder();
        folder.Write("crds/tree.yaml", Definition);
        var file = folder.Write("tree.yaml", """
            apiVersion: shop.example.com/v1
            kind: Tree
            metadata: {name: tree}
            spec: {left: a, right: b}

            """);

        var result = CliRun.Run("validate", file, "--schema", folder["crds"]);

        Assert.Equal($"{file}(4,1): error KUBE1038: spec: Tree tree: give either left or right\n", result.Output);
    }
}
