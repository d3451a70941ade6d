using System.Diagnostics;
using System.Text.Json;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>kubectl as the judge of what a file means; it needs no cluster for that.</summary>
internal static class Kubectl
{
    public static string? WhyMissing { get; } = Find() is null ? "kubectl is not installed" : null;

    /// <summary>The objects of a text as kubectl reads them, or null where it refuses the text.</summary>
    public static IReadOnlyList<JsonElement>? Read(byte[] text, out string error) => Run(text, ["-f", "-"], out error);

    /// <summary>
    /// The objects of several texts, read by one process.
    /// </summary>
    /// <param name="texts">The texts.</param>
    /// <param name="counts">How many objects each holds.</param>
    /// <param name="error">What kubectl said.</param>
    /// <returns>The objects of each text, or null where kubectl refuses a text or finds another number of objects.</returns>
    public static IReadOnlyList<IReadOnlyList<JsonElement>>? Read(IReadOnlyList<byte[]> texts, IReadOnlyList<int> counts, out string error)
    {
        using var folder = new TemporaryFolder();
        var arguments = new List<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            // What a text ends in must not run into the next, so each is a file of its own.
            var path = folder[$"{i:D4}.yaml"];
            File.WriteAllBytes(path, texts[i]);
            if (counts[i] > 0)
            {
                arguments.AddRange(["-f", path]);
            }
        }

        var objects = Run([], arguments, out error);
        if (objects is null || objects.Count != counts.Sum())
        {
            error = objects is null ? error : $"error: kubectl finds {objects.Count} objects instead of {counts.Sum()}";
            return null;
        }

        var next = 0;
        return [.. counts.Select(count => objects[next..(next += count)])];
    }

    private static List<JsonElement>? Run(byte[] input, IReadOnlyList<string> files, out string error)
    {
        // A patch that changes nothing prints what was read, without asking a server and without knowing the kinds.
        var start = new ProcessStartInfo(Find()!, ["patch", "--local", "--dry-run=client", "--type", "merge", "-p", "{}", "-o", "json", .. files])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KUBECONFIG"] = "/dev/null";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        error = errors.Result;
        return process.ExitCode == 0 ? Split(output.Result) : null;
    }

    // kubectl prints the objects one after the other, each indented and so each beginning with a brace in the first column.
    private static List<JsonElement> Split(string output) =>
        [.. output.Split("\n}\n", StringSplitOptions.RemoveEmptyEntries).Where(part => part.Trim().Length > 0)
            .Select(part => JsonDocument.Parse(part.TrimEnd().EndsWith("\n}", StringComparison.Ordinal) ? part : part + "\n}").RootElement)];

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl")).FirstOrDefault(File.Exists);
}
