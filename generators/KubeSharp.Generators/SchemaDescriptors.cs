using KubeSharp.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Generators;

/// <summary>
/// The diagnostics of schemas as the compiler knows them. Ids and severities stand here in full for the analyzer that tracks releases.
/// </summary>
internal static class SchemaDescriptors
{
    private const string Category = "KubeSharp.Schema";
    private const string Message = "{0}";

    private static readonly DiagnosticDescriptor Syntax = new(
        "KUBE0001", SchemaRules.Syntax.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Syntax.Help);

    private static readonly DiagnosticDescriptor Limit = new(
        "KUBE0002", SchemaRules.Limit.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Limit.Help);

    private static readonly DiagnosticDescriptor NoSchemas = new(
        "KUBE0003", SchemaRules.NoSchemas.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.NoSchemas.Help);

    private static readonly DiagnosticDescriptor Malformed = new(
        "KUBE0004", SchemaRules.Malformed.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Malformed.Help);

    private static readonly DiagnosticDescriptor UnknownReference = new(
        "KUBE0005", SchemaRules.UnknownReference.Title, Message, Category, DiagnosticSeverity.Warning, true,
        SchemaRules.UnknownReference.Help);

    private static readonly DiagnosticDescriptor Conflict = new(
        "KUBE0006", SchemaRules.Conflict.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Conflict.Help);

    private static readonly DiagnosticDescriptor UnusableName = new(
        "KUBE0007", SchemaRules.UnusableName.Title, Message, Category, DiagnosticSeverity.Warning, true, SchemaRules.UnusableName.Help);

    private static readonly DiagnosticDescriptor Option = new(
        "KUBE0008", SchemaRules.Option.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Option.Help);

    private static readonly DiagnosticDescriptor UnknownKind = new(
        "KUBE0009", SchemaRules.UnknownKind.Title, Message, Category, DiagnosticSeverity.Warning, true, SchemaRules.UnknownKind.Help);

    private static readonly DiagnosticDescriptor Documentation = new(
        "KUBE0010", SchemaRules.Documentation.Title, Message, Category, DiagnosticSeverity.Warning, true, SchemaRules.Documentation.Help);

    private static readonly DiagnosticDescriptor StaleFixup = new(
        "KUBE0011", SchemaRules.StaleFixup.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.StaleFixup.Help);

    private static readonly DiagnosticDescriptor FreeForm = new(
        "KUBE0012", SchemaRules.FreeForm.Title, Message, Category, DiagnosticSeverity.Info, true, SchemaRules.FreeForm.Help);

    private static readonly DiagnosticDescriptor Template = new(
        "KUBE0013", SchemaRules.Template.Title, Message, Category, DiagnosticSeverity.Error, true, SchemaRules.Template.Help);

    private static readonly DiagnosticDescriptor Shipped = new(
        "KUBE0014", SchemaRules.Shipped.Title, Message, Category, DiagnosticSeverity.Info, true, SchemaRules.Shipped.Help);

    private static readonly DiagnosticDescriptor NothingServed = new(
        "KUBE0015", SchemaRules.NothingServed.Title, Message, Category, DiagnosticSeverity.Warning, true, SchemaRules.NothingServed.Help);

    private static readonly DiagnosticDescriptor SameShortName = new(
        "KUBE0016", SchemaRules.SameShortName.Title, Message, Category, DiagnosticSeverity.Info, true, SchemaRules.SameShortName.Help);

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Syntax, Limit, NoSchemas, Malformed, UnknownReference, Conflict, UnusableName, Option, UnknownKind, Documentation, StaleFixup,
        FreeForm, Template, Shipped, NothingServed, SameShortName,
    ];

    /// <summary>The compiler's form of a diagnostic, at its place in the schema file.</summary>
    public static Diagnostic Create(SchemaDiagnostic diagnostic)
    {
        var place = new LinePosition(diagnostic.Position.Line - 1, diagnostic.Position.Column - 1);
        var location = Location.Create(diagnostic.Path, default, new LinePositionSpan(place, place));
        return Diagnostic.Create(All.First(descriptor => descriptor.Id == diagnostic.Rule.Id), location, diagnostic.Message);
    }
}
