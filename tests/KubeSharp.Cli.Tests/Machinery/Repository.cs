namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>Finds the repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KubeSharp.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("KubeSharp.sln lies in no folder above " + AppContext.BaseDirectory);
    }
}
