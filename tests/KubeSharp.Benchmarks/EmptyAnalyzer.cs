using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Benchmarks;

/// <summary>Asks for what the analyzers of manifests ask for, and looks at nothing: what they take beyond it is their own.</summary>
// No compiler loads it but the benchmark's own.
#pragma warning disable RS1036, RS1041, RS2008
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_nothing =
        new("EMPTY", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            static _ => { },
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.Conversion,
            OperationKind.Invocation,
            OperationKind.SimpleAssignment);
    }
}
