using System.Reflection;

namespace KubeSharp.Build.Tests;

/// <summary>The repository that these tests were built in, and how.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that was built: what is packed is what was built with the tests.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The machine's NuGet packages: what the repository itself was restored from needs no download again.</summary>
    public static string NuGetPackages { get; } = Metadata("NuGetPackageRoot");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KubeSharp.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds KubeSharp.sln.");
    }
}
