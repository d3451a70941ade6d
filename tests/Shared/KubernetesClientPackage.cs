namespace KubeSharp.Tests;

/// <summary>Finds the XML documentation of the KubernetesClient package that the build takes Kubernetes' descriptions from.</summary>
internal static class KubernetesClientPackage
{
    private const string Version = "21.0.8";

    public static string DocumentationFile => Path.Combine(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        "kubernetesclient", Version, "lib", "net10.0", "KubernetesClient.xml");

    /// <summary>Why a test that needs the file does not run, or null when it does.</summary>
    public static string? WhyMissing() =>
        File.Exists(DocumentationFile) ? null : $"the package KubernetesClient {Version} is not restored: {DocumentationFile} is missing";
}
