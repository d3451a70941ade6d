using System.Collections.Frozen;
using System.IO.Compression;
using System.Xml.Linq;

namespace KubeSharp.Build.Tests;

/// <summary>
/// The packages, packed once for all tests from what was built with them, and a place outside the repository where consumers live.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects =
        ["KubeSharp.Runtime", "KubeSharp.Kubernetes", "KubeSharp.MachineLearning", "KubeSharp", "KubeSharp.Cli"];

    /// <summary>Packs.</summary>
    public PackedPackages()
    {
        // A version that no machine's cache can hold: what is restored is what was packed here.
        Version = $"0.1.0-test.{Guid.NewGuid():N}";
        Root = Directory.CreateTempSubdirectory("kubesharp-consumers-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        foreach (var project in Projects)
        {
            string[] pack = ["pack", $"src/{project}", "--no-build", "-c", Repository.Configuration, "-o", Feed];
            ConsoleProgram.Run("dotnet", Repository.Root, FrozenDictionary<string, string>.Empty, [.. pack, $"-p:PackageVersion={Version}"]).Succeeds();
        }

        WriteConfigurationOfNuGet();
    }

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    /// <summary>The temporary folder.</summary>
    public string Root { get; }

    /// <summary>The folder of the packed files.</summary>
    public string Feed { get; }

    /// <summary>The NuGet folder of the consumers.</summary>
    public string NuGetPackages => Path.Combine(Root, "packages");

    /// <summary>The names of the files in a package, without those that are about the container.</summary>
    public IReadOnlyList<string> FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        return
        [
            .. archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => !IsOfTheContainer(name))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The dependencies of a package, as id and version range.</summary>
    public IReadOnlyDictionary<string, string> DependenciesOf(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool IsOfTheContainer(string name) =>
        name == "[Content_Types].xml"
        || name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal);

    // The machine's own package folder serves what the repository itself was restored from, so that consumers need no network.
    private void WriteConfigurationOfNuGet() => File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{Feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{Repository.NuGetPackages}" />
          </fallbackPackageFolders>
          <packageSourceMapping>
            <packageSource key="packed"><package pattern="KubeSharp*" /></packageSource>
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """);
}
