using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KubeSharp.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Conformance.Compiler;

/// <summary>Has the compiler judge objects that are written in C#.</summary>
internal static class CompilerVerdicts
{
    private const int ObjectsPerCompilation = 400;

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "KubeSharp.Runtime.dll" or "KubeSharp.Kubernetes.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The errors of the compiler and of the analyzer for each expression.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<string> expressions) =>
        expressions.Chunk(ObjectsPerCompilation).SelectMany(Judge);

    private static List<string>[] Judge(string[] expressions)
    {
        var text = new StringBuilder("#nullable enable\n");
        text.Append("public sealed class Demo : global::KubeSharp.Stack { public Demo() : base(\"demo\") { }\n");
        var lines = new int[expressions.Length];
        var line = 2;
        for (var i = 0; i < expressions.Length; i++)
        {
            lines[i] = line;
            var code = $"void Add{i}() {{ Add({expressions[i]}); }}\n";
            text.Append(code);
            line += code.Count(static character => character == '\n');
        }

        var tree = CSharpSyntaxTree.ParseText(text.Append('}').ToString(), new(LanguageVersion.CSharp14));
        var compilation = CSharpCompilation.Create("Demo", [tree], s_references, new(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        var errors = expressions.Select(static _ => new List<string>()).ToArray();
        foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var place = Array.BinarySearch(lines, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
            errors[place < 0 ? ~place - 1 : place].Add($"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        }

        return errors;
    }
}
