using System.Globalization;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Build.Tests.Consumers;

/// <summary>CustomResourceDefinitions in projects of every shape.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class CustomResourceTests(PackedPackages packages)
{
    private const string Item = "<KubeSchema Include=\"crds/*.yaml\" />";

    private static readonly string Library =
        ConsumerFiles.Library.Replace("  <ItemGroup>", $"  <ItemGroup>\n    {Item}", StringComparison.Ordinal);

    private const string Statement = """
        return KubeApp.Run(args, "runs", stack =>
        {
            Container server = new() { Name = "a", Image = "b:1" };
            stack.Add(new KubeSharp.Ml.V1.TrainRun { Metadata = new() { Name = "c" }, Spec = new() { Model = "d", Container = server } });
            stack.Add(new Pod { Metadata = new() { Name = "e" }, Spec = new() { Containers = [server] } });
        });
        """;

    private const string Written = """
        apiVersion: ml.example.com/v1
        kind: TrainRun
        metadata:
          name: c
        spec:
          model: d
          container:
            image: b:1
            name: a

        """;

    [Fact]
    public void A_definition_becomes_types_that_share_those_of_Kubernetes()
    {
        var consumer = new Consumer(packages, "crd")
            .Write("app.csproj", ConsumerFiles.ProjectWithItems(Item))
            .Write("crds/run.yaml", ExampleDefinition.TrainRun)
            .Write("Program.cs", Statement);

        Assert.Empty(consumer.Build("build").Succeeds().Log.Warnings);
        Assert.EndsWith(Written, consumer.Read("manifests/runs.yaml"), StringComparison.Ordinal);
        Assert.False(File.Exists(consumer.PathOf("obj/Debug/net10.0/kubesharp-schemas.txt")));

        consumer.Write("crds/run.yaml", ExampleDefinition.TrainRun.Replace("      model: {", "      modell: {", StringComparison.Ordinal));
        Assert.Contains("CS0117", Assert.Single(consumer.Build("build", "--no-restore").Fails().Log.Errors), StringComparison.Ordinal);
        consumer.Write("crds/run.yaml", ExampleDefinition.TrainRun + "\n  : [");
        var errors = consumer.Build("build", "--no-restore").Fails().Log.Errors;
        var last = ExampleDefinition.TrainRun.Split('\n').Length + 1;
        Assert.Contains(errors, error => error.StartsWith($"run.yaml({last}): KUBE0001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"fats\"")] // which the compiler sees
    [InlineData("new string(\"fats\".ToCharArray())")] // which only the program knows
    public void What_a_definition_refuses_fails_the_build_at_its_line(string mode)
    {
        var consumer = new Consumer(packages, "crd-refused")
            .Write("app.csproj", ConsumerFiles.ProjectWithItems(Item))
            .Write("crds/run.yaml", ExampleDefinition.TrainRun)
            .Write("Program.cs", $$"""
                return KubeApp.Run(args, "runs", stack =>
                {
                    stack.Add(new KubeSharp.Ml.V1.TrainRun { Metadata = new() { Name = "c" }, Spec = new() { Model = "d", Mode = {{mode}} } });
                });
                """);

        var error = consumer.Build("build").Fails().Log.Errors[0];

        Assert.StartsWith("Program.cs(3): KUBE1037: spec.mode: ", error, StringComparison.Ordinal);
        Assert.Contains("'mode' cannot be 'fats': use 'fast', 'exact'", error, StringComparison.Ordinal);
        Assert.False(File.Exists(consumer.PathOf("manifests/runs.yaml")));
    }

    [Theory]
    [InlineData("crds", "The KubeSchema item 'crds' is a folder: name its files, such as 'crds/*.yaml'.")]
    [InlineData("crds/ran.yaml", "The KubeSchema item 'crds/ran.yaml' names a file that does not exist.")]
    public void An_item_that_is_no_file_says_so(string item, string message)
    {
        var consumer = new Consumer(packages, "crd-no-file-" + item.Length.ToString(CultureInfo.InvariantCulture))
            .Write("lib.csproj", Library.Replace("crds/*.yaml", item, StringComparison.Ordinal))
            .Write("crds/run.yaml", ExampleDefinition.TrainRun);

        Assert.EndsWith($"KUBE0008: {message}", Assert.Single(consumer.Build("build").Fails().Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_reports_what_it_unified_where_it_is_asked_to()
    {
        var consumer = new Consumer(packages, "crd-report")
            .Write("lib.csproj", Library)
            .Write("crds/run.yaml", ExampleDefinition.TrainRun);

        Assert.Empty(consumer.Build("build", "-p:KubeSharpSchemaReport=true").Succeeds().Log.Warnings);

        var report = consumer.Read("obj/Debug/net10.0/kubesharp-schemas.txt");
        const string Head = "ml.example.com/v1 TrainRun: 3 objects of Kubernetes' types, 3 of its own\n";
        Assert.StartsWith(Head, report.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  spec.container -> KubeSharp.Core.V1.Container", report, StringComparison.Ordinal);

        // What the compiler wrote beside it is not compiled once more.
        consumer.Build("build", "--no-restore", "-p:KubeSharpSchemaReport=true").Succeeds();
        consumer.Write("More.cs", "internal sealed class More;");
        consumer.Build("build", "--no-restore", "-p:KubeSharpSchemaReport=true").Succeeds();
        Assert.Equal(report, consumer.Read("obj/Debug/net10.0/kubesharp-schemas.txt"));
    }

    [Fact]
    public void A_documentation_file_has_the_descriptions_of_the_definitions()
    {
        var consumer = new Consumer(packages, "crd-documentation")
            .Write("lib.csproj", Library)
            .Write("crds/run.yaml", ExampleDefinition.TrainRun);

        const string Generated = "-p:EmitCompilerGeneratedFiles=true";
        const string Source = "obj/Debug/net10.0/generated/KubeSharp.Generators/KubeSharp.Generators.SchemaGenerator/KubeSharp.Ml.V1.g.cs";
        Assert.Empty(consumer.Build("build", Generated).Succeeds().Log.Warnings);
        Assert.DoesNotContain("///", consumer.Read(Source), StringComparison.Ordinal);

        Assert.Empty(consumer.Build("build", "--no-restore", Generated, "-p:GenerateDocumentationFile=true").Succeeds().Log.Warnings);
        Assert.Contains("/// <summary>", consumer.Read(Source), StringComparison.Ordinal);
        Assert.Contains("KubeSharp.Ml.V1.TrainRun", consumer.Read("bin/Debug/net10.0/lib.xml"), StringComparison.Ordinal);

        // What an editor asks for.
        consumer.Build("build", "-t:Rebuild", "--no-restore", Generated, "-p:DesignTimeBuild=true").Succeeds();
        Assert.Contains("/// <summary>", consumer.Read(Source), StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_in_a_library_of_their_own_are_compiled_once()
    {
        var consumer = new Consumer(packages, "crd-library")
            .Write("schemas/schemas.csproj", Library)
            .Write("schemas/crds/run.yaml", ExampleDefinition.TrainRun)
            .Write("app/app.csproj", ConsumerFiles.ProjectWithItems("<ProjectReference Include=\"../schemas/schemas.csproj\" />"))
            .Write("app/Program.cs", Statement);
        consumer.Build("build", "app").Succeeds();
        Assert.EndsWith(Written, consumer.Read("app/manifests/runs.yaml"), StringComparison.Ordinal);
        var library = File.GetLastWriteTimeUtc(consumer.PathOf("schemas/bin/Debug/net10.0/schemas.dll"));

        consumer.Write("app/Program.cs", Statement.Replace("Model = \"d\"", "Model = \"z\"", StringComparison.Ordinal));
        consumer.Build("build", "app", "--no-restore").Succeeds();

        Assert.EndsWith(
            Written.Replace("model: d", "model: z", StringComparison.Ordinal),
            consumer.Read("app/manifests/runs.yaml"),
            StringComparison.Ordinal);
        Assert.Equal(library, File.GetLastWriteTimeUtc(consumer.PathOf("schemas/bin/Debug/net10.0/schemas.dll")));
    }

    [Fact]
    public void The_projects_own_types_take_the_place_of_those_of_a_referenced_package()
    {
        const string Package = "<PackageReference Include=\"KubeSharp.MachineLearning\" Version=\"$(Version)\" />";
        var consumer = new Consumer(packages, "crd-shipped")
            .Write("lib.csproj", Library.Replace(Item, Item + Package, StringComparison.Ordinal))
            .Write("crds/job.yaml", ExampleDefinition.Small("RayJob").Replace("shop.example.com", "ray.io", StringComparison.Ordinal))
            .Write("crds/run.yaml", ExampleDefinition.TrainRun)
            .Write("Job.cs", Job("KubeSharp"));

        Assert.Empty(consumer.Build("build", "-p:TreatWarningsAsErrors=true").Succeeds().Log.Warnings);

        consumer.Write("lib.csproj", Library.Replace(
            Item, Item.Replace(" />", " Namespace=\"Company\" />", StringComparison.Ordinal) + Package, StringComparison.Ordinal));
        consumer.Write("Job.cs", Job("Company"));
        Assert.Empty(consumer.Build("build", "--no-restore").Succeeds().Log.Warnings);

        static string Job(string root) => $$"""
            internal static class Job
            {
                public static {{root}}.Ray.V1.RayJob Own { get; } = new()
                {
                    Spec = new {{root}}.Ray.V1.RayJobSpec { Size = "a" },
                };
            }
            """;
    }

    [Fact]
    public void Lists_in_metadata_are_separated_by_semicolons_too()
    {
        const string Metadata = " Kinds=\"Shelf;shop.example.com/v1/Rack\" Versions=\"v1;v2\" />";
        var consumer = new Consumer(packages, "crd-lists")
            .Write("lib.csproj", Library.Replace(Item, Item.Replace(" />", Metadata, StringComparison.Ordinal), StringComparison.Ordinal))
            .Write("crds/a.yaml", "");
        consumer.Run("restore").Succeeds();

        var items = consumer.Run("msbuild", "-getItem:AdditionalFiles").Succeeds().Output;

        Assert.Contains("\"KubeSharpKinds\": \"Shelf|shop.example.com/v1/Rack\"", items, StringComparison.Ordinal);
        Assert.Contains("\"KubeSharpVersions\": \"v1|v2\"", items, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_of_one_file_takes_definitions_from_the_properties_beside_it()
    {
        var consumer = new Consumer(packages, "crd-one-file")
            .Write("app.cs", "#:package KubeSharp@$(Version)\n" + Statement)
            .Write("Directory.Build.props", $"""
                <Project>
                  <ItemGroup Condition="'$(FileBasedProgram)' == 'true'">
                    {Item}
                  </ItemGroup>
                </Project>
                """)
            .Write("crds/run.yaml", ExampleDefinition.TrainRun);

        var run = consumer.Run("run", "app.cs").Succeeds();

        Assert.EndsWith(Written, run.Output, StringComparison.Ordinal);
    }
}
