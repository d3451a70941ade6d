using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubeSharp.Generators;

/// <summary>
/// The generator at work on some files, in a compilation that references the runtime and, where files ask for it, the built-in kinds.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>The one option that a build gives in a file instead of a property.</summary>
    public const string Documentation = "kubesharp_schema_documentation";

    private static readonly MetadataReference[] s_references = ReferencesTo("KubeSharp.Runtime.dll");

    private static readonly MetadataReference[] s_withKinds = [.. s_references, .. ReferencesTo("KubeSharp.Kubernetes.dll")];

    private GeneratorRun(GeneratorDriver driver, Compilation input, Compilation output)
    {
        Driver = driver;
        Input = input;
        Output = output;
        Assert.Null(Result.Exception);
    }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result => Assert.Single(Driver.GetRunResult().Results);

    public Compilation Input { get; }

    public Compilation Output { get; }

    public IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Runs on files whose types share those of Kubernetes' own.</summary>
    public static GeneratorRun WithKinds(params AdditionalText[] files) => Of(s_withKinds, files);

    /// <summary>Runs on the files of a project that asks for a report.</summary>
    public static GeneratorRun WithReport(params AdditionalText[] files) => WithProperty("KubeSharpSchemaReport", "true", files);

    /// <summary>Runs on the files of a project with a property.</summary>
    public static GeneratorRun WithProperty(string name, string value, params AdditionalText[] files) =>
        Of(s_withKinds, files, (name, value));

    public static GeneratorRun Of(params AdditionalText[] files) => Of(s_references, files);

    private static GeneratorRun Of(MetadataReference[] references, AdditionalText[] files, params (string Name, string Value)[] properties)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14)
            .WithDocumentationMode(DocumentationMode.Diagnose);
        var input = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText("internal sealed class Unrelated;", parse)],
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            files,
            parse,
            new MetadataOptions(properties),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, input);
    }

    /// <summary>Runs again after an edit of C# that has nothing to do with schemas.</summary>
    public GeneratorRun AfterUnrelatedEdit()
    {
        var options = (CSharpParseOptions)Input.SyntaxTrees.First().Options;
        return Run(Driver, Input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal sealed class More;", options)));
    }

    /// <summary>Runs again after an edit of a file.</summary>
    public GeneratorRun AfterEdit(AdditionalText before, AdditionalText after) => Run(Driver.ReplaceAdditionalText(before, after), Input);

    /// <summary>Runs again after an edit of a property of the project.</summary>
    public GeneratorRun AfterEdit(string property, string value) =>
        Run(Driver.WithUpdatedAnalyzerConfigOptions(new MetadataOptions((property, value))), Input);

    public string Source(string hintName) =>
        Assert.Single(Result.GeneratedSources, source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Compiles, with every warning of the compiler, documentation included, as an error.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = Output.Emit(image, xmlDocumentationStream: documentation);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5));
        image.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(image);
    }

    private static MetadataReference[] ReferencesTo(string assembly) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name == assembly || (assembly == "KubeSharp.Runtime.dll" && name.StartsWith("System.", StringComparison.Ordinal))))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static GeneratorRun Run(GeneratorDriver driver, Compilation input) =>
        new(driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _), input, output);
}
