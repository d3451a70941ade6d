using System.Text;
using KubeSharp.Schema.Emission;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Resolving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Generators;

/// <summary>
/// Generates C# types from the schemas among a project's additional files. The pipeline depends on those files and their options alone, never on
/// the compilation, and every step's value is equal by value: an edit of C# recomputes nothing, one of a schema only what it changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SchemaFile.TryRead(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(StepNames.Files);

        var documents = files
            .Where(static file => file.Kind == SchemaFileKind.OpenApi)
            .Select(static (file, cancellation) => file.ReadDocument(cancellation))
            .WithTrackingName(StepNames.Documents);

        var model = documents.Collect()
            .Select(static (documents, cancellation) => SchemaResolver.Resolve(documents, documentation: null, cancellation))
            .WithTrackingName(StepNames.Model);

        var units = model.SelectMany(static (model, _) => model.Units).WithTrackingName(StepNames.Units);
        context.RegisterSourceOutput(
            units, static (output, unit) => AddSource(output, unit.HintName, UnitEmitter.Emit(unit, output.CancellationToken)));

        var kindSources = model.SelectMany(static (model, _) => model.KindSources).WithTrackingName(StepNames.KindSources);
        context.RegisterSourceOutput(kindSources, static (output, source) => AddSource(output, source.HintName, KindSourceEmitter.Emit(source)));

        var diagnostics = documents.SelectMany(static (document, _) => document.Diagnostics)
            .Collect()
            .Combine(model.Select(static (model, _) => model.Diagnostics))
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, diagnostics) =>
        {
            foreach (var diagnostic in diagnostics)
            {
                output.ReportDiagnostic(SchemaDescriptors.Create(diagnostic));
            }
        });
    }

    private static void AddSource(SourceProductionContext output, string hintName, string text) =>
        output.AddSource(hintName + ".g.cs", SourceText.From(text, Encoding.UTF8));
}
