using Xunit;

namespace KubeSharp.Build.Tests.Emission;

/// <summary>Folders that people really have, and that a shell or MSBuild takes for something else.</summary>
[Collection(PackedPackagesCollection.Name)]
public sealed class PathTests(PackedPackages packages)
{
    // MSBuild itself compiles anew in a folder with a semicolon, and does not restore in one with percent-encoded characters.
    [Theory]
    [InlineData("with space [x] 100% o'clock", true)]
    [InlineData("späť → 日本 $(x)", true)]
    [InlineData("semi;colon", false)]
    public void A_folder_may_be_called(string name, bool staysUpToDate)
    {
        var consumer = Consumer.Program(packages, name);
        Assert.Equal(1, consumer.Build("build").Succeeds().Log.Emissions);
        Assert.Equal(ConsumerFiles.Manifest("dev", "hello"), consumer.Read("manifests/dev/web.yaml"));
        if (staysUpToDate)
        {
            Assert.Equal(0, consumer.Build("build", "--no-restore").Succeeds().Log.Emissions);
        }

        File.Delete(consumer.PathOf("manifests/dev/web.yaml"));
        Assert.Equal(1, consumer.Build("build", "--no-restore").Succeeds().Log.Emissions);
        Assert.True(File.Exists(consumer.PathOf("manifests/dev/web.yaml")));
    }
}
