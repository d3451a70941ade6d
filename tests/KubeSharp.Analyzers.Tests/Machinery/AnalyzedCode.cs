using System.Collections.Immutable;
using KubeSharp.Analyzers.Literals;
using KubeSharp.Analyzers.Versions;
using KubeSharp.Build.Tests.Usings;
using KubeSharp.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubeSharp.Analyzers.Tests;

/// <summary>Compiles C# with the analyzer, as a project that uses KubeSharp does.</summary>
internal static class AnalyzedCode
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);
    private static readonly string s_usingsText = "global using System; global using System.Collections.Generic; global using System.Linq;"
        + string.Concat(UsingsFile.Read(Repository.PathOf("src/KubeSharp/build/KubeSharp.Usings.props")))
        + string.Concat(UsingsFile.Read(Repository.PathOf("src/KubeSharp.MachineLearning/build/KubeSharp.MachineLearning.props")));

    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(s_usingsText, s_parse, "Usings.cs");

    public static CSharpParseOptions Parse => s_parse;

    /// <summary>What a project's usings bring.</summary>
    public static string Usings => s_usingsText;

    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new ManifestAnalyzer(), new QuantityLiteralAnalyzer(), new ClusterVersionAnalyzer()];

    /// <summary>What a project that uses KubeSharp refers to.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                    or "KubeSharp.Runtime.dll" or "KubeSharp.Kubernetes.dll" or "KubeSharp.MachineLearning.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Checks that the statements of a stack's constructor earn the marked diagnostics and no others.</summary>
    /// <param name="statements">The statements, with marks.</param>
    /// <param name="kubernetesVersion">The property of this name; null for none.</param>
    public static Task CheckStackAsync(string statements, string? kubernetesVersion = null) =>
        CheckAsync(InStack(statements), kubernetesVersion);

    /// <summary>The file of a stack.</summary>
    /// <param name="statements">The statements of its constructor.</param>
    /// <param name="parameters">The parameters of its constructor: what cannot be known.</param>
    public static string InStack(string statements, string parameters = "int count, string text, bool flag, KMap<string> map") => $$"""
        public sealed class Demo : Stack
        {
            public Demo({{parameters}}) : base("demo")
            {
        {{statements}}
            }
        }
        """;

    /// <summary>Checks that a file earns the marked diagnostics and no others.</summary>
    /// <param name="file">The file, with marks.</param>
    /// <param name="kubernetesVersion">The property of this name; null for none.</param>
    public static async Task CheckAsync(string file, string? kubernetesVersion = null)
    {
        var code = MarkedCode.Parse(file);
        var diagnostics = await DiagnosticsAsync(code.Text, kubernetesVersion);
        var found = diagnostics.Select(diagnostic => $"{diagnostic.Id} {code.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}");
        Assert.True(
            code.Expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)),
            $"expected:\n{string.Join('\n', code.Expected)}\nfound:\n{string.Join('\n', diagnostics)}");
    }

    /// <summary>The diagnostics of the analyzer; fails where the compiler itself has any.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kubernetesVersion">The property of this name; null for none.</param>
    /// <param name="severities">Severities by id, as the options of a project set them.</param>
    /// <param name="settings">Severities by id, as .editorconfig sets them.</param>
    public static async Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> DiagnosticsAsync(
        string file,
        string? kubernetesVersion = null,
        IReadOnlyDictionary<string, ReportDiagnostic>? severities = null,
        IReadOnlyDictionary<string, ReportDiagnostic>? settings = null)
    {
        var compilation = Compile(file, severities, settings);
        var options = new AnalyzerOptions([], new ProjectOptions(kubernetesVersion));
        var analyzed = compilation.WithAnalyzers(Analyzers, options);
        return await analyzed.GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The compilation of a file; fails where the compiler itself has errors.</summary>
    /// <param name="file">The file.</param>
    /// <param name="severities">Severities by id, as the options of a project set them.</param>
    /// <param name="settings">Severities by id, as .editorconfig sets them.</param>
    public static CSharpCompilation Compile(
        string file,
        IReadOnlyDictionary<string, ReportDiagnostic>? severities = null,
        IReadOnlyDictionary<string, ReportDiagnostic>? settings = null)
    {
        var compilation = CSharpCompilation.Create(
            "Demo",
            [s_usings, CSharpSyntaxTree.ParseText(file, s_parse, "Demo.cs")],
            References,
            Options.WithSpecificDiagnosticOptions(severities)
                .WithSyntaxTreeOptionsProvider(new EditorSettings(settings ?? new Dictionary<string, ReportDiagnostic>())));
        var broken = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        return compilation;
    }
}
