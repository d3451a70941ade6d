using System.Text;
using KubeSharp.Schema.Emission;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reports;
using KubeSharp.Schema.Resolving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Generators;

/// <summary>
/// Generates C# types from the schemas among a project's additional files. The pipeline depends on those files and their options alone,
/// never on the compilation, and every step's value is equal by value: an edit of C# recomputes nothing, one of a schema only what it
/// changes.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var documents = files
            .Select(static (file, cancellation) => SchemaFiles.ReadDocument(file.Left, file.Right, cancellation))
            .Where(static document => document is not null)
            .Select(static (document, _) => document!)
            .WithTrackingName(StepNames.Documents);

        var documentation = files
            .Select(static (file, cancellation) => SchemaFiles.ReadDocumentation(file.Left, file.Right, cancellation))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (found, _) => found.IsEmpty ? null : found[0])
            .WithTrackingName(StepNames.Documentation);

        var shipped = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => SchemaFiles.ReadShippedKinds(provider));

        var model = documents.Collect().Combine(documentation).Combine(shipped)
            .Select(static (inputs, cancellation) =>
                SchemaResolver.Resolve(inputs.Left.Left, inputs.Left.Right?.Index, inputs.Right, cancellation))
            .WithTrackingName(StepNames.Model);

        var units = model.SelectMany(static (model, _) => model.Units).WithTrackingName(StepNames.Units);
        var isDocumented = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => SchemaFiles.WantsDocumentation(provider));
        context.RegisterSourceOutput(units.Combine(isDocumented), static (output, input) =>
            AddSource(output, input.Left.HintName, UnitEmitter.Emit(input.Left, input.Right, output.CancellationToken)));

        var kindSources = model.SelectMany(static (model, _) => model.KindSources).WithTrackingName(StepNames.KindSources);
        context.RegisterSourceOutput(
            kindSources, static (output, source) => AddSource(output, source.HintName, KindSourceEmitter.Emit(source)));

        var reports = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => SchemaFiles.WantsReport(provider))
            .Combine(documents.Collect())
            .SelectMany(static (inputs, _) =>
                inputs.Left ? new[] { ReportText.AsComments(UnificationReport.Of(inputs.Right)) } : Enumerable.Empty<string>())
            .WithTrackingName(StepNames.Report);
        context.RegisterSourceOutput(reports, static (output, report) => AddSource(output, ReportText.HintName, report));

        var diagnostics = documents.SelectMany(static (document, _) => document.Diagnostics).Collect()
            .Combine(documentation)
            .Combine(model.Select(static (model, _) => model.Diagnostics))
            .Select(static (found, _) =>
                found.Left.Left.Concat(found.Left.Right?.Diagnostics ?? []).Concat(found.Right).ToEquatableArray())
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
