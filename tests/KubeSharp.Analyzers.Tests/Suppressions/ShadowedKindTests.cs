using System.Collections.Immutable;
using KubeSharp.Analyzers.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubeSharp.Analyzers.Tests.Suppressions;

/// <summary>Types of a project that a package has too.</summary>
public sealed class ShadowedKindTests
{
    private const string Types = """
        namespace KubeSharp.Ray.V1;

        public sealed record RayJob : KubeSharp.SchemaObject
        {
            public RayJob? Other { get; init; }
            protected override KubeSharp.TypeModel.SchemaType SchemaType => null!;
        }

        public readonly record struct RayMode : KubeSharp.TypeModel.IStringScalar<RayMode>
        {
            public string Value => "";
            static KubeSharp.TypeModel.FieldKind KubeSharp.TypeModel.IFieldScalar.Kind => KubeSharp.TypeModel.FieldKind.Enum;
            public static RayMode FromText(string text) => new();
            public KubeSharp.TypeModel.FieldValue ToFieldValue() => Value;
        }

        public sealed class Helper;
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    [Theory]
    [InlineData("public RayJob? Job { get; } = new RayJob();")]
    [InlineData("public object Job { get; } = new global::KubeSharp.Ray.V1.RayJob { Other = new() };")]
    [InlineData("public System.Type Job => typeof(System.Collections.Generic.List<RayJob>);")]
    [InlineData("public bool Is(object o) => o is RayJob { Other: RayJob } or Alias;")]
    [InlineData("public string Job => nameof(RayJob) + (Mode)new RayMode() + RayMode.FromText(\"\");")]
    [InlineData("/// <summary>A <see cref=\"RayJob\"/>, <see cref=\"RayJob.Other\"/>.</summary>\npublic int X { get; }")]
    public async Task A_type_of_a_definition_stands_for_that_of_the_package_without_a_warning(string member)
    {
        Assert.Empty(await WarningsAsync(member, ReportDiagnostic.Default));
        Assert.Empty(await WarningsAsync(member, ReportDiagnostic.Error));
    }

    [Fact]
    public async Task Any_other_type_is_warned_of_as_ever()
    {
        Assert.Equal(["CS0436"], await WarningsAsync("public Helper? It { get; }", ReportDiagnostic.Default));
        Assert.Equal(["CS0436"], await WarningsAsync("public Helper? It { get; }", ReportDiagnostic.Error));
    }

    /// <summary>The warnings for a member of a class in a project that has all types itself and from a package.</summary>
    private static async Task<IEnumerable<string>> WarningsAsync(string member, ReportDiagnostic all)
    {
        using var image = new MemoryStream();
        Assert.Empty(Compile("Package", AnalyzedCode.References, ReportDiagnostic.Default, Types).Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var use = $$"""
            using KubeSharp.Ray.V1;
            using Alias = KubeSharp.Ray.V1.RayJob;
            using Mode = KubeSharp.Ray.V1.RayMode;

            /// <summary>A use.</summary>
            internal sealed class Use
            {
                internal Alias? Aliased { get; }
                internal Mode Valued { get; }
            {{member}}
            }
            """;
        var project = Compile(
            "Project", [.. AnalyzedCode.References, MetadataReference.CreateFromImage(image.ToArray())], all, Types, use);
        Assert.Contains(project.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0436");

        var analyzed = project.WithAnalyzers([new ShadowedKindSuppressor()], new CompilationWithAnalyzersOptions(
            new([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var diagnostics = await analyzed.GetAllDiagnosticsAsync();
        return diagnostics
            .Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id).Where(id => id != "CS1591").Distinct();
    }

    private static CSharpCompilation Compile(
        string name, ImmutableArray<MetadataReference> references, ReportDiagnostic all, params string[] files) => CSharpCompilation.Create(
            name,
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, s_parse, $"{i}.cs")),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: all, nullableContextOptions: NullableContextOptions.Enable));
}
