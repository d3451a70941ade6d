using System.Text;
using System.Text.Json;

namespace KubeSharp.Tests.Oracles;

/// <summary>All foreign readers together.</summary>
internal static class OracleReaders
{
    /// <summary>Reads a YAML text with kubectl, YamlDotNet and the readers of npm.</summary>
    public static IReadOnlyList<OracleResult> ReadYaml(string text) =>
    [
        KubectlOracle.Read(text),
        YamlDotNetOracle.Read(text),
        .. NodeOracle.Read(text, json: false),
    ];

    /// <summary>Reads a JSON text with System.Text.Json, node and kubectl and, since JSON is YAML, with the YAML readers of npm.</summary>
    public static IReadOnlyList<OracleResult> ReadJson(string text) =>
        [KubectlOracle.Read(text), ReadWithSystemTextJson(text), .. NodeOracle.Read(text, json: true)];

    private static OracleResult ReadWithSystemTextJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text), new() { MaxDepth = JsonDifference.MaxDepth });
            return new("System.Text.Json", [document.RootElement.Clone()], null);
        }
        catch (JsonException exception)
        {
            return new("System.Text.Json", [], exception.Message);
        }
    }
}
