using System.Collections.Immutable;
using KubeSharp.Analyzers.Versions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubeSharp.Analyzers.Tests;

/// <summary>Compiles C# with the analyzer, as a project that uses KubeSharp does.</summary>
internal static class AnalyzedCode
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using KubeSharp;
        global using static KubeSharp.Authoring;
        global using KubeSharp.Apps.V1;
        global using KubeSharp.Autoscaling.V2;
        global using KubeSharp.Batch.V1;
        global using KubeSharp.Core.V1;
        global using KubeSharp.Meta.V1;
        global using KubeSharp.Networking.V1;
        global using KubeSharp.Policy.V1;
        global using KubeSharp.Rbac.V1;
        global using KubeSharp.Storage.V1;
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);
    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(Usings, s_parse, "Usings.cs");
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "KubeSharp.Runtime.dll" or "KubeSharp.Kubernetes.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Checks that the statements of a stack's constructor earn the marked diagnostics and no others.</summary>
    /// <param name="statements">The statements, with marks.</param>
    /// <param name="kubernetesVersion">The property of this name; null for none.</param>
    public static Task CheckStackAsync(string statements, string? kubernetesVersion = null) => CheckAsync($$"""
        public sealed class Demo : Stack
        {
            public Demo(int count, string text, bool flag, KMap<string> map) : base("demo")
            {
        {{statements}}
            }
        }
        """, kubernetesVersion);

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
    public static async Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> DiagnosticsAsync(string file, string? kubernetesVersion = null)
    {
        var tree = CSharpSyntaxTree.ParseText(file, s_parse, "Demo.cs");
        var compilation = CSharpCompilation.Create(
            "Demo",
            [s_usings, tree],
            s_references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var broken = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        var options = new AnalyzerOptions([], new ProjectOptions(kubernetesVersion));
        var analyzed = compilation.WithAnalyzers([new ManifestAnalyzer(), new ClusterVersionAnalyzer()], options);
        return await analyzed.GetAnalyzerDiagnosticsAsync();
    }
}
