using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Generators;

public sealed class ServerDocumentTests
{
    [SharedDataFact("openapi/server")]
    public void The_v2_document_of_a_server_compiles_without_a_warning()
    {
        var run = GeneratorRun.Of(SchemaFileText.OpenApi("v2.json", File.ReadAllText(SharedData.PathOf("openapi/server/openapi-v2.json"))));

        Assert.Empty(run.Diagnostics);
        Assert.InRange(Count(run), 570, 584);
    }

    [SharedDataFact("openapi/server")]
    public void The_v3_documents_of_a_server_compile_together_without_a_warning()
    {
        var run = GeneratorRun.Of(
            [.. Directory.GetFiles(SharedData.PathOf("openapi/server"), "openapi-v3.*.json")
                .Select(path => SchemaFileText.OpenApi(path, File.ReadAllText(path)))]);

        Assert.Empty(run.Diagnostics);
        Assert.InRange(Count(run), 250, 400);
    }

    [Fact]
    public void One_kind_alone_compiles_under_a_namespace_of_the_author()
    {
        var facts = File.ReadAllText(Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json"));
        var run = GeneratorRun.Of(SchemaFileText.OpenApi(
            "facts.json",
            facts,
            ("KubeSharpNamespace", "Company.Types"),
            ("KubeSharpKinds", "apps/v1/Deployment"),
            ("KubeSharpAccessibility", "internal")));

        Assert.Empty(run.Diagnostics);
        var assembly = run.Load();
        Assert.Empty(assembly.GetExportedTypes());
        Assert.NotNull(assembly.GetType("Company.Types.Core.V1.PodSpec"));
        Assert.Null(assembly.GetType("Company.Types.Core.V1.Pod"));
    }

    private static int Count(GeneratorRun run) => run.Load().GetTypes().Count(type => type.IsSubclassOf(typeof(SchemaObject)));
}
