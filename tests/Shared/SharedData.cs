namespace KubeSharp.Tests;

/// <summary>Finds the data that lies beside the repository: schemas, manifests, verdicts of an API server.</summary>
internal static class SharedData
{
    private static readonly string? s_root = FindRoot();

    /// <summary>Why a test that needs the data does not run, or null when it does.</summary>
    public static string? WhyMissing(params string[] relativePaths)
    {
        if (s_root is null)
        {
            return "the folder 'shared' does not lie beside the repository";
        }

        var missing = Array.Find(relativePaths, path => !Path.Exists(Path.Combine(s_root, path)));
        return missing is null ? null : $"shared/{missing} is missing";
    }

    /// <summary>The full path of a file or folder of the data.</summary>
    public static string PathOf(string relativePath) =>
        Path.Combine(s_root ?? throw new DirectoryNotFoundException(WhyMissing()), relativePath);

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KubeSharp.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
