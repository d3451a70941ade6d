using System.Runtime.InteropServices;
using Xunit;

namespace KubeSharp.Build.Tests.Emission;

/// <summary>Programs that a build must never run, and what it keeps from those that it runs.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class GuardTests(PackedPackages packages)
{
    private const string Tripwire = """
        System.IO.File.WriteAllText(System.IO.Path.Combine(System.AppContext.BaseDirectory, "was-run"), "");
        return 0;
        """;

    [Fact]
    public void A_project_that_does_not_ask_is_not_run()
    {
        var consumer = new Consumer(packages, "not-asking")
            .Write("app.csproj", ConsumerFiles.QuietProjectWith(""))
            .Write("Program.cs", Tripwire);
        AssertNotRun(consumer, consumer.Build("build"));
    }

    [Fact]
    public void A_service_that_references_a_library_of_stacks_is_not_run_even_if_the_property_is_set_for_all()
    {
        var consumer = new Consumer(packages, "service")
            .Write("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <KubeSharpEmitOnBuild>true</KubeSharpEmitOnBuild>
                  </PropertyGroup>
                </Project>
                """)
            .Write("lib/lib.csproj", ConsumerFiles.Library)
            .Write("lib/Web.cs", ConsumerFiles.Stack("\"hello\""))
            .Write("service/service.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../lib/lib.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("service/Program.cs", Tripwire);
        AssertNotRun(consumer, consumer.Build("build", "service"));
    }

    [Fact]
    public void A_test_project_is_not_run()
    {
        var consumer = new Consumer(packages, "test-project")
            .Write("app.csproj", ConsumerFiles.ProjectWith("<IsTestProject>true</IsTestProject>"))
            .Write("Program.cs", Tripwire);
        AssertNotRun(consumer, consumer.Build("build"));
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-t:Compile")]
    [InlineData("-p:BuildingForLiveUnitTesting=true")]
    public void A_build_for_an_editor_runs_nothing(string argument)
    {
        var consumer = new Consumer(packages, "editor" + argument.Length)
            .Write("app.csproj", ConsumerFiles.Project)
            .Write("Program.cs", Tripwire);
        AssertNotRun(consumer, consumer.Build("build", argument));
    }

    [Fact]
    public void A_program_for_another_architecture_is_not_run_and_the_build_says_so()
    {
        var other = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "x64" : "arm64";
        var consumer = new Consumer(packages, "architecture")
            .Write("app.csproj", ConsumerFiles.ProjectWith($"<PlatformTarget>{other}</PlatformTarget>"))
            .Write("Program.cs", Tripwire);
        var build = consumer.Build("build");
        AssertNotRun(consumer, build);
        Assert.Contains("KUBE3020", build.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_does_not_see_the_variables_of_the_build()
    {
        const string program = """
            foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            {
                var name = (string)variable.Key;
                if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && (string?)variable.Value != "")
                {
                    Console.WriteLine($"seen: {name}");
                }
            }

            """;
        var consumer = new Consumer(packages, "variables")
            .Write("app.csproj", ConsumerFiles.Project)
            .Write("Program.cs", program + ConsumerFiles.Program)
            .Write("Web.cs", ConsumerFiles.Stack("\"hello\""));
        Assert.Equal(1, consumer.Build("build").Succeeds().Log.Emissions);
        Assert.DoesNotContain("seen: ", consumer.Read("obj/Debug/net10.0/kubesharp/emit.log"), StringComparison.Ordinal);
    }

    private static void AssertNotRun(Consumer consumer, BuildRun build)
    {
        Assert.Equal(0, build.Succeeds().Log.Emissions);
        Assert.DoesNotContain(consumer.FilesIn("."), file => file.EndsWith("was-run", StringComparison.Ordinal));
    }
}
