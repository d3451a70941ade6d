using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using KubeSharp.Applications;

namespace KubeSharp.Benchmarks;

/// <summary>A whole process, cold: starts the runtime, builds the applications and writes their YAML to a pipe that is read to its end.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 10)]
public class ProcessBenchmarks
{
    [Params(1, 1_000, 10_000)]
    public int Applications { get; set; }

    [Benchmark(Description = "dotnet KubeSharp.Applications.dll")]
    public long Emit()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(ApplicationsStack).Assembly.Location);
        start.ArgumentList.Add(Applications.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var bytes = Drain(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return process.ExitCode == 0 ? bytes : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }

    private static long Drain(Stream stream)
    {
        var buffer = new byte[1 << 16];
        long total = 0;
        while (stream.Read(buffer) is var read and > 0)
        {
            total += read;
        }

        return total;
    }
}
