using KubeSharp.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Generators;

/// <summary>The diagnostics of schemas, as the compiler knows them.</summary>
internal static class SchemaDescriptors
{
    public static Microsoft.CodeAnalysis.Diagnostic Create(SchemaDiagnostic diagnostic)
    {
        var place = new LinePosition(diagnostic.Position.Line - 1, diagnostic.Position.Column - 1);
        var location = Location.Create(diagnostic.Path, default, new LinePositionSpan(place, place));
        return Microsoft.CodeAnalysis.Diagnostic.Create(Of(diagnostic.Rule), location, diagnostic.Message);
    }

    private static DiagnosticDescriptor Of(SchemaRule rule) => new(
        rule.Id, rule.Title, "{0}", "KubeSharp.Schema", rule.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, true, rule.Help);
}
