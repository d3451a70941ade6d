using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using KubeSharp.Analyzers;
using KubeSharp.Analyzers.Literals;
using KubeSharp.Analyzers.Versions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Benchmarks;

/// <summary>
/// The analyzers of the package, warm and on one thread: on a project of 50 stacks, on one of its files after an edit as an editor asks for
/// it, and on a project without manifests. The peer binds the same code and looks at nothing: the difference is what the analyzers take.
/// Binding is done beforehand where a host does it for others anyway.
/// </summary>
/// <remarks><c>--filter '*Analyzer*' -i --strategy Monitoring --warmupCount 10 --iterationCount 20</c></remarks>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private CompilationWithAnalyzers _host = null!;
    private SemanticModel _edited = null!;
    private int _edits;

    /// <summary>Whether the analyzers run, or the peer.</summary>
    [Params(false, true)]
    public bool Peer { get; set; }

    [GlobalSetup]
    public void Setup() => _analyzers = Peer
        ? [new EmptyAnalyzer()]
        : [new ManifestAnalyzer(), new QuantityLiteralAnalyzer(), new ClusterVersionAnalyzer()];

    [IterationSetup(Target = nameof(WholeProject))]
    public void BindStacks() => _host = Bind(ManifestProject.Stacks);

    [IterationSetup(Target = nameof(OtherCode))]
    public void BindOtherCode() => _host = Bind(ManifestProject.OtherCode);

    [IterationSetup(Target = nameof(Edit))]
    public void BindEdit()
    {
        var file = ManifestProject.Stacks.SyntaxTrees[_edits % ManifestProject.Files];
        var edited = ManifestProject.Edit(file, ++_edits);
        _host = ManifestProject.Host(ManifestProject.Stacks.ReplaceSyntaxTree(file, edited), _analyzers);
        _edited = _host.Compilation.GetSemanticModel(edited);
        _edited.GetDiagnostics();
    }

    [Benchmark(Description = "50 files of stacks")]
    public int WholeProject() => _host.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    [Benchmark(Description = "one file after an edit")]
    public int Edit() =>
        _host.GetAnalyzerSemanticDiagnosticsAsync(_edited, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult().Length;

    [Benchmark(Description = "50 files without manifests")]
    public int OtherCode() => _host.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;

    /// <summary>Tells how long each analyzer's own actions took in the last iteration, as the compiler measures them.</summary>
    [IterationCleanup]
    public void TellTimes()
    {
        foreach (var analyzer in _analyzers)
        {
            var telemetry = _host.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"// {analyzer.GetType().Name}: {telemetry.ExecutionTime.TotalMilliseconds:F2} ms"));
        }
    }

    private CompilationWithAnalyzers Bind(Compilation project)
    {
        var host = ManifestProject.Host(project, _analyzers);
        foreach (var file in host.Compilation.SyntaxTrees)
        {
            host.Compilation.GetSemanticModel(file).GetDiagnostics();
        }

        return host;
    }
}
