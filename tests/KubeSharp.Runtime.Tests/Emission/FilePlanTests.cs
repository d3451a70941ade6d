using KubeSharp.Emission;
using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class FilePlanTests
{
    [Fact]
    public void A_stack_is_one_file()
    {
        Assert.Equal(["dev/llm.yaml"], Paths("dev", ManifestLayout.Stack, ManifestFormat.Yaml, Stack("llm")));
        Assert.Equal(["llm.json"], Paths("", ManifestLayout.Stack, ManifestFormat.Json, Stack("llm")));
    }

    [Fact]
    public void Files_of_objects_sort_in_the_order_in_which_they_are_applied()
    {
        var paths = Paths("dev", ManifestLayout.Object, ManifestFormat.Kyaml, Stack("llm"));

        Assert.Equal(
            ["dev/llm/01-namespace-ai.yaml", "dev/llm/06-configmap-a.yaml", "dev/llm/08-deployment-llm.yaml", "dev/llm/11-thing-x.yaml"],
            paths);
    }

    [Fact]
    public void The_name_of_an_objects_file_does_not_move_when_others_come()
    {
        var stack = Stack("llm");
        var before = Paths("dev", ManifestLayout.Object, ManifestFormat.Yaml, stack);
        stack.Add(Samples.Config("0"));
        stack.Add(new Secret { Metadata = new("a") });

        Assert.Subset(Paths("dev", ManifestLayout.Object, ManifestFormat.Yaml, stack).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void Objects_of_other_namespaces_and_groups_have_files_of_their_own()
    {
        var stack = new Stack("llm", "ai");
        stack.AddRange(
            [
                Samples.Config("a"),
                Samples.Config("a", "other"),
                Samples.Untyped("x.io/v1", "Job", "a"),
                Samples.Untyped("y.io/v1", "Job", "a"),
            ]);

        var paths = Paths("", ManifestLayout.Object, ManifestFormat.Yaml, stack);

        Assert.Equal(["llm/06-configmap-a.yaml", "llm/06-configmap-other.a.yaml"], paths[..2]);
        Assert.All(paths[2..], path => Assert.Matches("^llm/11-job-a-[0-9a-f]{32}\\.yaml$", path));
        Assert.Equal(4, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Objects_with_generated_names_are_numbered()
    {
        var stack = new Stack("llm");
        stack.AddRange(
            [new ConfigMap { Metadata = new() { GenerateName = "run-" } }, new ConfigMap { Metadata = new() { GenerateName = "run-" } }]);

        Assert.Equal(
            ["llm/06-configmap-run-1.yaml", "llm/06-configmap-run-2.yaml"],
            Paths("", ManifestLayout.Object, ManifestFormat.Yaml, stack));
    }

    [Fact]
    public void A_stack_in_its_own_order_has_files_without_numbers()
    {
        var stack = new Stack("llm") { Order = DocumentOrder.Addition };
        stack.AddRange([Samples.Config("a"), new Namespace { Metadata = new("ai") }]);

        Assert.Equal(["llm/configmap-a.yaml", "llm/namespace-ai.yaml"], Paths("", ManifestLayout.Object, ManifestFormat.Yaml, stack));
    }

    [Fact]
    public void Kustomizations_list_files_and_folders_in_their_order()
    {
        var files = FilePlan.Of("dev", [Stack("llm"), Stack("other")], ManifestLayout.Kustomize, ManifestFormat.Yaml);

        Assert.Equal(
            "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n"
            + "  - \"01-namespace-ai.yaml\"\n  - \"06-configmap-a.yaml\"\n  - \"08-deployment-llm.yaml\"\n  - \"11-thing-x.yaml\"\n",
            Text(files.Single(file => file.Path == "dev/llm/kustomization.yaml")));
        Assert.EndsWith(
            "resources:\n  - \"llm\"\n  - \"other\"\n",
            Text(files.Single(file => file.Path == "dev/kustomization.yaml")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_without_objects_has_no_file()
    {
        foreach (var layout in Enum.GetValues<ManifestLayout>())
        {
            Assert.Empty(Paths("dev", layout, ManifestFormat.Yaml, new Stack("empty")));
        }
    }

    [Fact]
    public void Two_stacks_of_one_name_are_refused()
    {
        var exception = Assert.Throws<ManifestException>(
            () => Paths("dev", ManifestLayout.Stack, ManifestFormat.Yaml, Stack("llm"), Stack("llm")));

        Assert.Contains("2 stacks of one environment are called 'llm'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stacks_whose_names_differ_by_case_have_different_files()
    {
        var paths = Paths("dev", ManifestLayout.Stack, ManifestFormat.Yaml, Stack("llm"), Stack("LLM"));

        Assert.Equal(2, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static Stack Stack(string name)
    {
        var stack = new Stack(name);
        stack.AddRange(
            [
                Samples.Untyped("example.com/v1", "Thing", "x"),
                new Deployment { Metadata = new("llm") },
                Samples.Config("a"),
                new Namespace { Metadata = new("ai") },
            ]);
        return stack;
    }

    private static string[] Paths(string folder, ManifestLayout layout, ManifestFormat format, params Stack[] stacks) =>
        [.. FilePlan.Of(folder, stacks, layout, format).Select(file => file.Path)];

    private static string Text(ManifestFile file)
    {
        using var output = new MemoryStream();
        file.Write(output, ManifestFormat.Yaml);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
