using Xunit;

namespace KubeSharp.Build.Tests.Consumers;

/// <summary>Every shape of program and solution that people build with the packages.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public void A_change_in_the_body_of_a_library_writes_the_manifests_again()
    {
        var consumer = new Consumer(packages, "library")
            .Write("lib/lib.csproj", ConsumerFiles.Library)
            .Write("lib/Greeting.cs", Greeting("hello"))
            .Write("app/app.csproj", WithReference("../lib/lib.csproj"))
            .Write("app/Program.cs", ConsumerFiles.Program)
            .Write("app/Web.cs", ConsumerFiles.Stack("Greeting.Text"));
        consumer.Build("build", "app").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello"), consumer.Read("app/manifests/dev/web.yaml"));
        var program = File.GetLastWriteTimeUtc(consumer.PathOf("app/bin/Debug/net10.0/app.dll"));

        consumer.Write("lib/Greeting.cs", Greeting("changed"));
        Assert.Equal(1, consumer.Build("build", "app", "--no-restore").Succeeds().Log.Emissions);
        Assert.Equal(ConsumerFiles.Manifest("dev", "changed"), consumer.Read("app/manifests/dev/web.yaml"));
        Assert.Equal(program, File.GetLastWriteTimeUtc(consumer.PathOf("app/bin/Debug/net10.0/app.dll")));
        Assert.Equal(0, consumer.Build("build", "app", "--no-restore").Succeeds().Log.Emissions);
    }

    [Fact]
    public void Two_programs_and_their_library_build_at_once()
    {
        var consumer = new Consumer(packages, "solution")
            .Write("lib/lib.csproj", ConsumerFiles.Library)
            .Write("lib/Web.cs", ConsumerFiles.Stack("\"shared\""));
        foreach (var app in (string[])["one", "two"])
        {
            consumer.Write($"{app}/{app}.csproj", WithReference("../lib/lib.csproj")).Write($"{app}/Program.cs", ConsumerFiles.Program);
        }

        consumer.Run("new", "sln", "--name", "all", "--format", "sln").Succeeds();
        consumer.Run("sln", "add", "lib", "one", "two").Succeeds();
        Assert.Equal(2, consumer.Build("build", "-maxcpucount").Succeeds().Log.Emissions);
        Assert.Equal(consumer.Read("one/manifests/dev/web.yaml"), consumer.Read("two/manifests/dev/web.yaml"));
        Assert.Equal(0, consumer.Build("build", "--no-restore", "-maxcpucount").Succeeds().Log.Emissions);
        Assert.Empty(consumer.FilesIn("lib/manifests"));
    }

    [Fact]
    public void The_kinds_of_machine_learning_need_a_package_and_no_usings()
    {
        var consumer = new Consumer(packages, "machine-learning")
            .Write("app.csproj", ConsumerFiles.ProjectWithItems(
                "    <PackageReference Include=\"KubeSharp.MachineLearning\" Version=\"$(Version)\" />\n"))
            .Write("Program.cs", """
                return KubeApp.Run(args, "queues", stack => stack.Add(new LocalQueue
                {
                    Metadata = new("research"),
                    Spec = new() { ClusterQueue = "company" },
                }));
                """);
        consumer.Build("build").Succeeds();
        Assert.Contains("clusterQueue: company", consumer.Read("manifests/queues.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "first")]
    [InlineData("<KubeSharpTargetFramework>net10.0-windows</KubeSharpTargetFramework>", "second")]
    public void A_program_for_several_frameworks_writes_for_one(string property, string greeting)
    {
        // The second framework is one that needs no package and runs everywhere.
        var consumer = new Consumer(packages, "frameworks" + property.Length)
            .Write("app.csproj", ConsumerFiles.Project.Replace(
                "<TargetFramework>net10.0</TargetFramework>",
                $"""
                <TargetFrameworks>
                      net10.0;
                      net10.0-windows;
                    </TargetFrameworks>
                    <EnableWindowsTargeting>true</EnableWindowsTargeting>
                    <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                    {property}
                """,
                StringComparison.Ordinal))
            .Write("Program.cs", ConsumerFiles.Program)
            .Write("Greeting.cs", """
                public static class Greeting
                {
                #if WINDOWS
                    public const string Text = "second";
                #else
                    public const string Text = "first";
                #endif
                }
                """)
            .Write("Web.cs", ConsumerFiles.Stack("Greeting.Text"));
        Assert.Equal(1, consumer.Build("build").Succeeds().Log.Emissions);
        Assert.Equal(ConsumerFiles.Manifest("dev", greeting), consumer.Read("manifests/dev/web.yaml"));
        Assert.Equal(0, consumer.Build("build", "--no-restore").Succeeds().Log.Emissions);
    }

    [Fact]
    public void A_program_of_one_file_prints_its_manifests_and_writes_none()
    {
        var consumer = new Consumer(packages, "one-file").Write("llm.cs", """
            #:package KubeSharp@$(Version)
            #:property KubeSharpEmitOnBuild=true

            return KubeApp.Run(args, "llm", stack =>
                stack.Add(new ConfigMap { Metadata = new("settings"), Data = new() { ["greeting"] = "hello" } }));
            """);
        Assert.Equal(0, consumer.Build("build", "llm.cs").Succeeds().Log.Emissions);
        Assert.Empty(consumer.FilesIn("manifests"));

        var run = consumer.Run("run", "--no-build", "llm.cs").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello").Replace("  namespace: dev\n", "", StringComparison.Ordinal), run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_schema_of_the_project_becomes_types()
    {
        var consumer = new Consumer(packages, "schema")
            .Write("app.csproj", ConsumerFiles.ProjectWithItems("<KubeSchema Include=\"shop.json\" Namespace=\"Acme\" Kinds=\"Widget\" />"))
            .Write("shop.json", """
                {
                  "swagger": "2.0",
                  "info": { "title": "shop", "version": "1" },
                  "paths": {},
                  "definitions": {
                    "com.example.shop.v1.Widget": {
                      "type": "object",
                      "properties": {
                        "apiVersion": { "type": "string" },
                        "kind": { "type": "string" },
                        "metadata": { "$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" },
                        "size": { "type": "integer", "format": "int32" }
                      },
                      "x-kubernetes-group-version-kind": [{ "group": "shop.example.com", "version": "v1", "kind": "Widget" }]
                    },
                    "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": { "type": "object", "properties": { "name": { "type": "string" } } }
                  }
                }
                """)
            .Write("Program.cs", """
                return KubeApp.Run(args, "shop", stack =>
                    stack.Add(new Acme.Shop.V1.Widget { Metadata = new() { Name = "large" }, Size = 3 }));
                """);
        consumer.Build("build").Succeeds();
        Assert.Equal(
            "apiVersion: shop.example.com/v1\nkind: Widget\nmetadata:\n  name: large\nsize: 3\n",
            consumer.Read("manifests/shop.yaml"));
    }

    [Fact]
    public void The_implicit_usings_can_be_switched_off_and_removed()
    {
        var consumer = new Consumer(packages, "usings")
            .Write("app.csproj", ConsumerFiles.QuietProjectWith("<KubeSharpImplicitUsings>disable</KubeSharpImplicitUsings>"))
            .Write("Program.cs", "_ = typeof(ConfigMap);\npublic sealed class Stack;\n");
        Assert.StartsWith("Program.cs(1): CS0246", Assert.Single(consumer.Build("build").Fails().Log.Errors), StringComparison.Ordinal);

        consumer.Write("app.csproj", ConsumerFiles.ProjectWithItems("<Using Remove=\"KubeSharp.Apps.V1\" />"));
        consumer.Write("Program.cs", "_ = typeof(ConfigMap);\n_ = typeof(Deployment);\n");
        Assert.StartsWith("Program.cs(2): CS0246", Assert.Single(consumer.Build("build").Fails().Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_writes_manifests_starts_lean_unless_the_project_says_otherwise()
    {
        var consumer = Consumer.Program(packages, "lean").Write("app.csproj", ConsumerFiles.ProjectWith("<TieredPGO>true</TieredPGO>"));
        consumer.Build("build").Succeeds();
        var configuration = consumer.Read("bin/Debug/net10.0/app.runtimeconfig.json");
        Assert.Contains("\"System.Globalization.Invariant\": true", configuration, StringComparison.Ordinal);
        Assert.Contains("\"System.GC.Concurrent\": false", configuration, StringComparison.Ordinal);
        Assert.Contains("\"System.Runtime.TieredPGO\": true", configuration, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generator_that_fails_is_an_error()
    {
        var consumer = Consumer.Program(packages, "generator");
        consumer.Run("restore").Succeeds();
        Assert.Contains("CS8785", consumer.Run("msbuild", "-getProperty:WarningsAsErrors").Succeeds().Output, StringComparison.Ordinal);
    }

    private static string Greeting(string text) => $$"""
        public static class Greeting
        {
            public static string Text => "{{text}}";
        }
        """;

    private static string WithReference(string project) =>
        ConsumerFiles.ProjectWithItems($"<ProjectReference Include=\"{project}\" />");
}
