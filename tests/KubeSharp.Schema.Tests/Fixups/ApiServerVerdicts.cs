using System.IO.Compression;
using System.Text.Json;
using KubeSharp.Tests;

namespace KubeSharp.Schema.Fixups;

/// <summary>Manifests with the verdict of a real API server.</summary>
internal static class ApiServerVerdicts
{
    public const string Path = "conformance/api-server-verdicts.jsonl.gz";

    public static IEnumerable<JsonElement> Accepted()
    {
        using var file = File.OpenRead(SharedData.PathOf(Path));
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unzipped);
        while (reader.ReadLine() is { } line)
        {
            using var verdict = JsonDocument.Parse(line);
            if (verdict.RootElement.GetProperty("accepted").GetBoolean())
            {
                yield return verdict.RootElement.GetProperty("object").Clone();
            }
        }
    }
}
