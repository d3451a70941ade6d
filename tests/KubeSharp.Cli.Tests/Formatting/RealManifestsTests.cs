using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>Manifests of public projects, and those that an API server took: what kubectl reads in them is what must come out.</summary>
public sealed class RealManifestsTests(ITestOutputHelper log)
{
    private const string Manifests = "manifests";
    private const int FilesAtOnce = 20;
    private const string Verdicts = "conformance/api-server-verdicts.jsonl.gz";

    private const string Gap = "data of a Secret that is no base64 but a gap to fill in";

    // Files that no tool can take for what they are, each with what is wrong in it.
    private static readonly Dictionary<string, string> s_broken = new(StringComparer.Ordinal)
    {
        ["external-secrets+external-secrets/docs/snippets/azkv-pushsecret-certificate-p12.yaml"] = Gap,
        ["external-secrets+external-secrets/docs/snippets/gcpsm-wif-iam-secret-store.yaml"] = "a gap in brackets, which is a list",
        ["kaito-project+kaito/examples/inference/kaito_workspace_gpt_oss_120b.yaml"] = Gap,
        ["kaito-project+kaito/examples/inference/kaito_workspace_llama-3.3_70b_instruct.yaml"] = Gap,
    };

    [SharedDataFact(Manifests)]
    public void Every_file_is_read_without_a_false_error_keeps_its_comments_and_formatting_twice_is_formatting_once()
    {
        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(Files(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            foreach (var format in Formats.All)
            {
                var first = CliRun.Run("fmt", file, "--format", format);
                if (format != "json" && first.Error.Contains("KUBE3011", StringComparison.Ordinal))
                {
                    failures.Enqueue($"{Relative(file)} in {format}: {first.Error}");
                }

                if (first.ExitCode != 0)
                {
                    if (!s_broken.ContainsKey(Relative(file)))
                    {
                        failures.Enqueue($"{Relative(file)}: exit code {first.ExitCode}: {FirstError(first.Error)}");
                    }

                    return;
                }

                var second = CliRun.RunWithInput(first.OutputBytes, "fmt", "-", "--format", format);
                if (second.ExitCode != 0 || !second.OutputBytes.AsSpan().SequenceEqual(first.OutputBytes))
                {
                    failures.Enqueue($"{Relative(file)}: formatting its {format} again: {FirstDifference(first.Output, second.Output)} {second.Error}");
                }
            }
        });

        AssertNone(failures);
    }

    [KubectlFact(Manifests)]
    public void Every_file_keeps_its_value_as_kubectl_reads_it()
    {
        var failures = new ConcurrentQueue<string>();
        var (files, objects) = (0, 0);
        var chunks = Files().Where(file => !s_broken.ContainsKey(Relative(file))).Chunk(FilesAtOnce);
        Parallel.ForEach(chunks, new ParallelOptions { MaxDegreeOfParallelism = 2 }, chunk =>
        {
            var ours = chunk.Select(file => ManifestJson.Objects(CliRun.Run("fmt", file, "--format", "json").OutputBytes)).ToList();
            Interlocked.Add(ref files, chunk.Length);
            Interlocked.Add(ref objects, ours.Sum(list => list.Count));
            Compare("the source", [.. chunk.Select(File.ReadAllBytes)]);
            Compare("YAML", [.. chunk.Select(file => CliRun.Run("fmt", file).OutputBytes)]);
            Compare("KYAML", [.. chunk.Select(file => CliRun.Run("fmt", file, "--format", "kyaml").OutputBytes)]);

            void Compare(string what, IReadOnlyList<byte[]> texts)
            {
                var theirs = Kubectl.Read(texts, [.. ours.Select(list => list.Count)], out var error);
                if (theirs is null)
                {
                    failures.Enqueue($"{what} of {Relative(chunk[0])} and the following: {FirstError(error)}");
                    return;
                }

                for (var i = 0; i < chunk.Length; i++)
                {
                    var pairs = theirs[i].Zip(ours[i]);
                    foreach (var difference in pairs.SelectMany(pair => JsonComparison.Differences(pair.First, pair.Second, nullIsAbsent: true)))
                    {
                        failures.Enqueue($"{what} of {Relative(chunk[i])}: {difference}");
                    }
                }
            }
        });

        log.WriteLine($"{files} files, {objects} objects");
        AssertNone(failures);
        Assert.InRange(files, 600, int.MaxValue);
    }

    [SharedDataFact(Verdicts)]
    public void Every_manifest_that_the_API_server_took_passes_the_strict_reader_and_keeps_its_value()
    {
        var failures = new ConcurrentQueue<string>();
        var count = 0;
        Parallel.ForEach(AcceptedObjects(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, line =>
        {
            using var verdict = JsonDocument.Parse(line);
            var expected = verdict.RootElement.GetProperty("object");
            var mutation = $"{verdict.RootElement.GetProperty("mutation")} {verdict.RootElement.GetProperty("path")}";
            var name = $"{verdict.RootElement.GetProperty("id")} ({mutation})";
            Interlocked.Increment(ref count);
            foreach (var format in Formats.All)
            {
                var result = CliRun.RunWithInput(expected.GetRawText(), "fmt", "-", "--strict", "--format", format);
                if (result.ExitCode != 0)
                {
                    failures.Enqueue($"{name}: {FirstError(result.Error)}");
                    return;
                }

                var differences = JsonComparison.Differences(expected, Formats.Objects(result, format)[0], nullIsAbsent: true);
                if (differences.Count > 0)
                {
                    failures.Enqueue($"{name} in {format}: {differences[0]}");
                }
            }
        });

        log.WriteLine($"{count} manifests");
        AssertNone(failures);
        Assert.InRange(count, 3000, int.MaxValue);
    }

    private static void AssertNone(ConcurrentQueue<string> failures) =>
        Assert.True(failures.IsEmpty, $"{failures.Count} failures:\n{string.Join('\n', failures.Order(StringComparer.Ordinal).Take(50))}");

    private static IEnumerable<string> AcceptedObjects()
    {
        using var file = File.OpenRead(SharedData.PathOf(Verdicts));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Contains("\"accepted\":true", StringComparison.Ordinal) || line.Contains("\"accepted\": true", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(SharedData.PathOf(Manifests), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json").Order(StringComparer.Ordinal);

    private static string Relative(string file) => Path.GetRelativePath(SharedData.PathOf(Manifests), file).Replace('\\', '/');

    private static string FirstError(string error) =>
        error.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? error.Split('\n')[0];

    private static string FirstDifference(string left, string right)
    {
        var pairs = left.Split('\n').Zip(right.Split('\n')).ToList();
        var different = pairs.FindIndex(pair => pair.First != pair.Second);
        return different < 0 ? "a text goes on" : $"line {different + 1}: '{pairs[different].First}' became '{pairs[different].Second}'";
    }
}
