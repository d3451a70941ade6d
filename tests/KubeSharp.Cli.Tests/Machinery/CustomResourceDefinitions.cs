using System.Text.Json;
using Xunit;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>
/// The served versions of CustomResourceDefinitions with their schemas as plain JSON: the tests walk them themselves, so that a mistake of
/// the schema compiler cannot hide behind itself.
/// </summary>
internal static class CustomResourceDefinitions
{
    /// <summary>Reads the definitions of a file or folder.</summary>
    public static IReadOnlyList<(string ApiVersion, string Kind, JsonElement Schema)> Read(string path)
    {
        var result = CliRun.Run("fmt", path, "--format", "json");
        Assert.True(result.ExitCode == 0, result.Error);
        return
        [
            .. from definition in ManifestJson.Objects(result.OutputBytes)
               where definition.GetProperty("kind").GetString() == "CustomResourceDefinition"
               let spec = definition.GetProperty("spec")
               from version in spec.GetProperty("versions").EnumerateArray()
               where version.GetProperty("served").GetBoolean()
               select (
                   $"{spec.GetProperty("group").GetString()}/{version.GetProperty("name").GetString()}",
                   spec.GetProperty("names").GetProperty("kind").GetString()!,
                   version.GetProperty("schema").GetProperty("openAPIV3Schema")),
        ];
    }
}
