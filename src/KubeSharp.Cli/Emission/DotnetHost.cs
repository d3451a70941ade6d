using System.Runtime.InteropServices;

namespace KubeSharp.Cli.Emission;

/// <summary>Finds the <c>dotnet</c> that builds and runs programs.</summary>
internal static class DotnetHost
{
    /// <summary>
    /// The host that started us, if one did; else the one on the search path, since that is the one whose SDK the user works with; else the
    /// one that our own runtime belongs to.
    /// </summary>
    public static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } stated && File.Exists(stated))
        {
            return stated;
        }

        if (Environment.ProcessPath is { } own && Path.GetFileName(own).Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return own;
        }

        var searchPath = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var candidate = Path.Combine(folder, name);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/.
        return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
    }
}
