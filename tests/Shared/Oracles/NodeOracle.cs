using System.Text.Json;

namespace KubeSharp.Tests.Oracles;

/// <summary>The YAML readers of npm, through <c>tests/oracles/read.mjs</c>.</summary>
internal static class NodeOracle
{
    private static readonly string? s_node = OracleProcess.Find("node");
    private static readonly string? s_folder = FindFolder();

    public static string? WhyMissing => s_node is null ? "node is not on the PATH"
        : s_folder is null ? "the folder tests/oracles is not above the test's own"
        : Directory.Exists(Path.Combine(s_folder, "node_modules", "yaml")) ? null
        : "the readers of npm are not installed: run 'npm ci' in tests/oracles";

    /// <summary>Reads a text with each reader; JSON also with node's own.</summary>
    public static IReadOnlyList<OracleResult> Read(string text, bool json)
    {
        var request = JsonSerializer.Serialize(new { json, texts = new[] { text } });
        var (output, error, exitCode) = OracleProcess.Run(s_node!, [Path.Combine(s_folder!, "read.mjs")], request);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"node failed: {error}");
        }

        using var parsed = JsonDocument.Parse(output, new() { MaxDepth = JsonDifference.MaxDepth });
        var readers = parsed.RootElement.Clone();
        return [.. readers.EnumerateObject().Select(reader => Result(reader.Name, reader.Value[0]))];
    }

    private static OracleResult Result(string reader, JsonElement value) => value.TryGetProperty("error", out var error)
        ? new(reader, [], error.GetString())
        : new(reader, [.. value.GetProperty("documents").EnumerateArray()], null);

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "tests", "oracles", "read.mjs");
            if (File.Exists(script))
            {
                return Path.GetDirectoryName(script);
            }
        }

        return null;
    }
}
