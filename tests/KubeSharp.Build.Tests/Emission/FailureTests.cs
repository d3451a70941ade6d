using Xunit;

namespace KubeSharp.Build.Tests.Emission;

/// <summary>What a build says, and leaves behind, when the program cannot write.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class FailureTests(PackedPackages packages)
{
    private const string TwoOfAName = """
        public sealed class Web : Stack
        {
            public Web(string environment) : base("web", @namespace: environment)
            {
                Add(new ConfigMap { Metadata = new("settings") });

                Add(new ConfigMap { Metadata = new("settings") });
            }
        }
        """;

    [Fact]
    public void A_failing_stack_is_an_error_at_its_line_and_leaves_the_old_manifests()
    {
        var consumer = Consumer.Program(packages, "failing");
        consumer.Build("build").Succeeds();
        consumer.Write("Web.cs", TwoOfAName);

        var failed = consumer.Build("build", "--no-restore").Fails();
        Assert.Contains(failed.Log.Errors, error => error.StartsWith("Web.cs(7): KUBE3003: ", StringComparison.Ordinal));
        Assert.Single(failed.Log.Errors, error => !error.StartsWith("Web.cs(", StringComparison.Ordinal));
        Assert.Contains(failed.Log.Errors, error => error.StartsWith("app.csproj(0): KUBE3021: ", StringComparison.Ordinal));
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello"), consumer.Read("manifests/dev/web.yaml"));

        // It fails until it is mended, also when nothing changed in between.
        consumer.Build("build", "--no-restore").Fails();
        consumer.Write("Web.cs", ConsumerFiles.Stack("\"mended\""));
        consumer.Build("build", "--no-restore").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("dev", "mended"), consumer.Read("manifests/dev/web.yaml"));
    }

    [Fact]
    public void A_throwing_stack_is_an_error_at_its_line()
    {
        var consumer = Consumer.Program(packages, "throwing")
            .Write("Web.cs", ConsumerFiles.Stack("Greeting.Text"))
            .Write("Greeting.cs", """
                public static class Greeting
                {
                    public static string Text => throw new InvalidOperationException("no greeting");
                }
                """);
        var failed = consumer.Build("build").Fails();
        var error = Assert.Single(failed.Log.Errors, error => error.StartsWith("Greeting.cs(3): KUBE3002: ", StringComparison.Ordinal));
        Assert.Contains("no greeting", error, StringComparison.Ordinal);
        Assert.Empty(consumer.FilesIn("manifests"));
    }

    [Theory]
    [InlineData("Environment.Exit(3);", "3")]
    [InlineData("return 1;", "1")]
    public void Another_end_is_one_error_that_names_the_log(string statement, string exitCode)
    {
        var consumer = Consumer.Program(packages, "ended" + exitCode)
            .Write("Program.cs", $"Console.WriteLine(\"a word before the end\");\n{statement}\n{ConsumerFiles.Program}");
        var failed = consumer.Build("build", "-p:TreatWarningsAsErrors=false").Fails();

        var error = Assert.Single(failed.Log.Errors);
        Assert.StartsWith("app.csproj(0): KUBE3001: ", error, StringComparison.Ordinal);
        Assert.Contains($"exit code {exitCode}", error, StringComparison.Ordinal);
        Assert.Contains("obj/Debug/net10.0/kubesharp/emit.log", error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal("a word before the end", consumer.Read("obj/Debug/net10.0/kubesharp/emit.log").Trim());
    }

    [Theory]
    [InlineData("KubeSharpEnvironments=prd", "KUBE3001", "there is no environment 'prd'; did you mean 'prod'?")]
    [InlineData("KubeSharpFormat=toml", "KUBE3001", "'--format' does not take 'toml'; known: yaml, kyaml, json.")]
    [InlineData("KubeSharpTimeout=soon", "KUBE3022", "KubeSharpTimeout is 'soon'")]
    [InlineData("KubeSharpVerify=2", "KUBE3022", "KubeSharpVerify is '2', but has to be true or false (yes or no, 1 or 0).")]
    [InlineData("KubeSharpEmitOnBuild=perhaps", "KUBE3022", "KubeSharpEmitOnBuild is 'perhaps'")]
    public void A_property_that_cannot_be_obeyed_is_one_error_that_tells_why(string property, string id, string why)
    {
        var consumer = Consumer.Program(packages, "refused" + property.Length);
        var error = Assert.Single(consumer.Build("build", $"-p:{property}").Fails().Log.Errors);
        Assert.StartsWith($"app.csproj(0): {id}: ", error, StringComparison.Ordinal);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.Empty(consumer.FilesIn("manifests"));
    }

    [Fact]
    public void A_program_that_does_not_end_is_stopped()
    {
        var consumer = Consumer.Program(packages, "hanging")
            .Write("Program.cs", "Thread.Sleep(Timeout.Infinite);\n" + ConsumerFiles.Program);
        var failed = consumer.Build("build", "-p:KubeSharpTimeout=3").Fails();
        var error = Assert.Single(failed.Log.Errors, error => error.StartsWith("app.csproj(0): KUBE3001: ", StringComparison.Ordinal));
        Assert.Contains("stopped after 3 seconds", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verification_fails_at_the_first_difference_and_touches_nothing()
    {
        var consumer = Consumer.Program(packages, "verified");
        consumer.Build("build").Succeeds();
        Assert.Equal(1, consumer.Build("build", "--no-restore", "-p:KubeSharpVerify=1").Succeeds().Log.Emissions);

        consumer.Write("Web.cs", ConsumerFiles.Stack("\"changed\""));
        var failed = consumer.Build("build", "--no-restore", "-p:KubeSharpVerify=Yes").Fails();
        var difference = Assert.Single(failed.Log.Errors, error => error.Contains("KUBE3010", StringComparison.Ordinal));
        Assert.Contains("web.yaml", difference, StringComparison.Ordinal);
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello"), consumer.Read("manifests/dev/web.yaml"));

        consumer.Build("build", "--no-restore").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("dev", "changed"), consumer.Read("manifests/dev/web.yaml"));
        Assert.Equal(0, consumer.Build("build", "--no-restore").Succeeds().Log.Emissions);
    }
}
