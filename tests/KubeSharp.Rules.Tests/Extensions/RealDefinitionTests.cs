using System.Runtime.CompilerServices;
using Xunit;

namespace KubeSharp.Rules.Tests.Extensions;

/// <summary>Definitions of real projects, which API servers have taken, earn no finding.</summary>
public sealed class RealDefinitionTests
{
    [Fact]
    public void Definitions_of_real_projects_are_valid()
    {
        var folder = Path.Combine(RepositoryRoot(), "..", "shared", "crds");
        if (!Directory.Exists(folder))
        {
            // They are no part of the repository.
            return;
        }

        foreach (var file in Directory.GetFiles(folder, "*.yaml"))
        {
            Assert.True(Manifest.Check(File.ReadAllText(file)) is [], $"{Path.GetFileName(file)}: {string.Join("; ", Manifest.Check(File.ReadAllText(file)).Take(5))}");
        }
    }

    private static string RepositoryRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
