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
    private const string Verdicts = "conformance/api-server-verdicts.jsonl.gz";

    // Files that no tool can take for what they are, each with what is wrong in it.
    private static readonly Dictionary<string, string> s_broken = new(StringComparer.Ordinal);

    [SharedDataFact(Manifests)]
    public void Every_file_is_read_without_a_false_error_and_formatting_twice_is_formatting_once()
    {
        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(Files(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            foreach (var format in Formats.All)
            {
                var first = CliRun.Run("fmt", file, "--format", format);
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
                    failures.Enqueue($"{Relative(file)}: formatting its {format} again changes it: {FirstDifference(first.Output, second.Output)} {second.Error}");
                }
            }
        });

        Assert.Empty(failures);
    }

    [KubectlFact(Manifests)]
    public void Every_file_keeps_its_value_as_kubectl_reads_it()
    {
        var failures = new ConcurrentQueue<string>();
        var (files, objects, refused) = (0, 0, new ConcurrentQueue<string>());
        Parallel.ForEach(Files(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            if (s_broken.ContainsKey(Relative(file)))
            {
                return;
            }

            if (Kubectl.Read(File.ReadAllBytes(file), out var error) is not { } expected)
            {
                refused.Enqueue($"{Relative(file)}: {FirstError(error)}");
                return;
            }

            Interlocked.Increment(ref files);
            Interlocked.Add(ref objects, expected.Count);
            foreach (var format in Formats.All)
            {
                var formatted = CliRun.Run("fmt", file, "--format", format);
                var actual = format == "json" ? ManifestJson.Objects(formatted.OutputBytes) : Kubectl.Read(formatted.OutputBytes, out error);
                if (actual is null || actual.Count != expected.Count)
                {
                    failures.Enqueue($"{Relative(file)} in {format}: {actual?.Count} objects instead of {expected.Count}; {FirstError(error)}");
                    continue;
                }

                var differences = expected.Zip(actual).SelectMany(pair => JsonComparison.Differences(pair.First, pair.Second, nullIsAbsent: true)).Take(3);
                foreach (var difference in differences)
                {
                    failures.Enqueue($"{Relative(file)} in {format}: {difference}");
                }
            }
        });

        log.WriteLine($"{files} files, {objects} objects; kubectl refuses {refused.Count}:");
        log.WriteLine(string.Join('\n', refused.Order(StringComparer.Ordinal)));
        Assert.Empty(failures);
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
            var name = $"{verdict.RootElement.GetProperty("id")} ({verdict.RootElement.GetProperty("mutation")} {verdict.RootElement.GetProperty("path")})";
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
        Assert.Empty(failures.Order(StringComparer.Ordinal));
        Assert.InRange(count, 3000, int.MaxValue);
    }

    private static IEnumerable<string> AcceptedObjects()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.PathOf(Verdicts)), CompressionMode.Decompress), Encoding.UTF8);
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
        var lines = left.Split('\n').Zip(right.Split('\n')).Select((pair, index) => (pair, index)).FirstOrDefault(line => line.pair.First != line.pair.Second);
        return $"line {lines.index + 1}: '{lines.pair.First}' became '{lines.pair.Second}'";
    }
}
