using Xunit;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>The names of all formats.</summary>
internal static class Formats
{
    public static IReadOnlyList<string> All { get; } = ["yaml", "kyaml", "json"];

    /// <summary>What a text in any format holds, as the tool itself prints it in JSON.</summary>
    public static IReadOnlyList<System.Text.Json.JsonElement> Objects(CliResult formatted, string format)
    {
        if (format == "json")
        {
            return ManifestJson.Objects(formatted.OutputBytes);
        }

        var json = CliRun.RunWithInput(formatted.OutputBytes, "fmt", "-", "--format", "json");
        Assert.True(json.ExitCode == 0, json.Error);
        return ManifestJson.Objects(json.OutputBytes);
    }
}
