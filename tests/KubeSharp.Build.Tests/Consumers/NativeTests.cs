using System.Runtime.InteropServices;
using Xunit;

namespace KubeSharp.Build.Tests.Consumers;

/// <summary>Publishing trimmed and as native code: slow, so a test of each and a trait to leave them out.</summary>
[Collection(PackedPackagesCollection.Name)]
[Trait("Category", "Slow")]
public sealed class NativeTests(PackedPackages packages)
{
    [Theory]
    [InlineData("trimmed", "-p:PublishTrimmed=true")]
    [InlineData("native", "-p:PublishAot=true")]
    public void Publishing_gives_no_warning_and_the_same_bytes(string name, string property)
    {
        var consumer = Consumer.Program(packages, name);
        var build = consumer
            .Build("publish", property, "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", "out")
            .Succeeds();
        Assert.Empty(build.Log.Warnings);
        Assert.Equal(1, build.Log.Emissions);

        var program = consumer.PathOf(OperatingSystem.IsWindows() ? "out/app.exe" : "out/app");
        Assert.Equal(consumer.Read("manifests/prod/web.yaml"), consumer.RunProgram(program, "--environment", "prod").Succeeds().Output);
    }
}
