using Xunit;

namespace KubeSharp.Build.Tests.Consumers;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public void The_installed_tool_formats_a_manifest_and_prints_what_a_program_emits()
    {
        var consumer = new Consumer(packages, "tool")
            .Write("settings.yaml", """
                {kind: ConfigMap, apiVersion: v1, data: {greeting: hello}, metadata: {namespace: dev, name: settings}}
                """)
            .Write("app/app.csproj", ConsumerFiles.Project)
            .Write("app/Program.cs", ConsumerFiles.Program)
            .Write("app/Web.cs", ConsumerFiles.Stack("\"hello\""));
        consumer.Run("tool", "install", "KubeSharp.Cli", "--version", packages.Version, "--tool-path", consumer.PathOf("tools")).Succeeds();
        var tool = consumer.PathOf(OperatingSystem.IsWindows() ? "tools/kubesharp.exe" : "tools/kubesharp");

        var formatted = consumer.RunProgram(tool, "fmt", "settings.yaml").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello"), formatted.Output);
        var emitted = consumer.RunProgram(tool, "emit", "app", "--environment", "prod").Succeeds();
        Assert.Equal(ConsumerFiles.Manifest("prod", "hello"), emitted.Output);
        Assert.Empty(emitted.Error);

        // The tool's builds and the project's own leave each other's results as they are.
        Assert.Equal(1, consumer.Build("build", "app", "--no-restore").Succeeds().Log.Emissions);
        var program = File.GetLastWriteTimeUtc(consumer.PathOf("app/bin/Debug/net10.0/app.dll"));
        consumer.RunProgram(tool, "emit", "app", "--environment", "prod").Succeeds();
        Assert.Equal(0, consumer.Build("build", "app", "--no-restore").Succeeds().Log.Emissions);
        Assert.Equal(program, File.GetLastWriteTimeUtc(consumer.PathOf("app/bin/Debug/net10.0/app.dll")));
    }
}
