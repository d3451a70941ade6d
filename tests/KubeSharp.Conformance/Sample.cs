using System.IO.Compression;
using System.Text.Json;

namespace KubeSharp.Conformance;

/// <summary>A manifest with the verdict of a real API server.</summary>
internal sealed record Sample(int Id, string Kind, string Mutation, string Path, int Code, string Message, JsonElement Object)
{
    /// <summary>Whether the API server takes the manifest.</summary>
    public bool IsAccepted => Code == 0;

    /// <summary>Reads a file of verdicts: JSON lines, compressed by gzip.</summary>
    public static IEnumerable<Sample> ReadFile(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    private static Sample Parse(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        return new(
            root.GetProperty("id").GetInt32(),
            root.GetProperty("kind").GetString()!,
            root.GetProperty("mutation").GetString()!,
            root.GetProperty("path").GetString()!,
            root.TryGetProperty("code", out var code) ? code.GetInt32() : 0,
            root.TryGetProperty("message", out var message) ? message.GetString()! : "",
            root.GetProperty("object"));
    }
}
