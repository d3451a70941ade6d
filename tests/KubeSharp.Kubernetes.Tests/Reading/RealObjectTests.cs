using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace KubeSharp.Tests.Reading;

/// <summary>The readers against what an API server said of thousands of objects, and against manifests of public projects.</summary>
public sealed class RealObjectTests
{
    private const string Verdicts = "conformance/api-server-verdicts.jsonl.gz";
    private const int DecodingFailed = 400;

    private static readonly ManifestReader s_strict = new([KubernetesKinds.Instance], new() { Strict = true });
    private static readonly ManifestReader s_reader = new([KubernetesKinds.Instance]);

    [SharedDataFact(Verdicts)]
    public void What_the_api_server_accepts_is_no_error() =>
        AssertNone(static verdict => verdict.Accepted && s_strict.Read(verdict.Object).HasErrors);

    [SharedDataFact(Verdicts)]
    public void What_the_api_server_cannot_decode_is_an_error() =>
        AssertNone(static verdict => verdict.Code == DecodingFailed && !s_strict.Read(verdict.Object).HasErrors);

    [SharedDataFact(Verdicts)]
    public void What_is_read_is_written_without_loss() => AssertNone(static verdict =>
    {
        var value = Assert.Single(s_reader.Read(verdict.Object).Documents).Object;
        using var expected = JsonDocument.Parse(verdict.Object);
        using var actual = JsonDocument.Parse(value.ToJson());
        return !AreEqual(expected.RootElement, actual.RootElement)
            || !value.Equals(Assert.Single(s_reader.Read(value.ToYaml()).Documents).Object);
    });

    [SharedDataFact("manifests")]
    public void Real_manifests_keep_their_values_in_the_typed_model()
    {
        var untyped = new ManifestReader([]);
        var files = Directory.GetFiles(SharedData.PathOf("manifests"), "*.*", SearchOption.AllDirectories);
        var failures = new List<string>();
        foreach (var file in files.Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json"))
        {
            var bytes = File.ReadAllBytes(file);
            var result = s_reader.Read(bytes, file);
            var expected = untyped.Read(bytes, file).Documents.Select(static document => document.Object.ToJson());
            var actual = result.Documents.Select(static document => document.Object.ToJson());
            if (!expected.SequenceEqual(actual, new JsonComparer()))
            {
                failures.Add(file);
            }

            // Some of these Secrets hold a placeholder where base64 belongs; nothing else is wrong in them.
            failures.AddRange(result.Diagnostics.Where(static diagnostic => diagnostic.Id != "KUBE1003").Select(static d => d.ToString()));
        }

        Assert.Empty(failures);
    }

    private static void AssertNone(Func<Verdict, bool> isWrong) =>
        Assert.Empty(ReadVerdicts().Where(isWrong).Select(static verdict => verdict.Name).Take(20));

    private static IEnumerable<Verdict> ReadVerdicts()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf(Verdicts)), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new(
                $"{root.GetProperty("id")} {root.GetProperty("mutation")} {root.GetProperty("path")}",
                root.GetProperty("object").GetRawText(),
                root.GetProperty("accepted").GetBoolean(),
                root.TryGetProperty("code", out var code) ? code.GetInt32() : 0);
        }
    }

    /// <summary>Whether two objects are the same to the API server: maps have no order, and null is absent.</summary>
    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                var members = right.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null)
                    .ToDictionary(static member => member.Name, static member => member.Value);
                return left.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null)
                    .All(member => members.Remove(member.Name, out var value) && AreEqual(member.Value, value)) && members.Count == 0;
            case JsonValueKind.Array:
                return left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray(), AreEqual).All(static x => x);
            case JsonValueKind.String:
                return left.GetString() == right.GetString();
            case JsonValueKind.Number:
                return left.GetDouble().Equals(right.GetDouble());
            default:
                return true;
        }
    }

    private sealed record Verdict(string Name, string Object, bool Accepted, int Code);

    private sealed class JsonComparer : IEqualityComparer<string>
    {
        public bool Equals(string? left, string? right)
        {
            using var first = JsonDocument.Parse(left!);
            using var second = JsonDocument.Parse(right!);
            return AreEqual(first.RootElement, second.RootElement);
        }

        public int GetHashCode(string text) => 0;
    }
}
