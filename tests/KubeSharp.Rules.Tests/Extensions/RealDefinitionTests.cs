using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Rules.Tests.Extensions;

/// <summary>Definitions of real projects, which API servers have taken, earn no finding.</summary>
public sealed class RealDefinitionTests
{
    [SharedDataFact("crds")]
    public void Definitions_of_real_projects_are_valid()
    {
        var files = Directory.GetFiles(SharedData.PathOf("crds"), "*.yaml");

        Assert.NotEmpty(files);
        Assert.All(files, static file => Assert.Empty(Manifest.Check(File.ReadAllText(file))));
    }
}
