namespace KubeSharp.Tests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    /// <summary>The repository's folder, found from the test's binaries upwards.</summary>
    public static string Root { get; } = FindRoot() ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KubeSharp.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
