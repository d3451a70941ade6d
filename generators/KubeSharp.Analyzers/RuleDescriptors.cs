using System.Collections.Immutable;
using KubeSharp.Rules.Catalogue;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers;

/// <summary>The rules of the catalogue as the compiler wants them.</summary>
internal static class RuleDescriptors
{
    // NotConfigurable withstands #pragma, .editorconfig and NoWarn, but not SuppressMessage: that spares only what the compiler itself says.
    private static readonly string[] s_refusalTags = [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_descriptors =
        RuleCatalogue.All.ToImmutableDictionary(static rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. s_descriptors.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor Of(Rule rule) => s_descriptors[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        rule.Severity == RuleSeverity.Refused ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        rule.IsEnabledByDefault,
        rule.Reason,
        rule.HelpLink,
        rule.Severity == RuleSeverity.Refused ? s_refusalTags : []);
}
