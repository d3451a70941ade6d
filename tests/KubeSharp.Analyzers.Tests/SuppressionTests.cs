using KubeSharp.Rules.Catalogue;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Analyzers.Tests;

/// <summary>What the API server refuses cannot be silenced; advice can, in each of the ways that the compiler has.</summary>
public sealed class SuppressionTests
{
    private const string Refused = "KUBE1011";
    private const string Advised = "KUBE2005";
    private const string OffByDefault = "KUBE2008";

    private const string Pod = """
        Add(new Pod
        {
            Metadata = new("Not_A_Name"),
            Spec = new() { Containers = [new() { Name = "web", Image = "nginx" }] },
        });
        """;

    [Fact]
    public async Task Both_are_found_where_nothing_silences_them() =>
        Assert.Equal([Refused, Advised], await FindAsync(AnalyzedCode.InStack(Pod)));

    [Theory]
    [InlineData("#pragma warning disable KUBE1011, KUBE2005\n")]
    [InlineData("#pragma warning disable\n")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ApiServer\", \"KUBE1011\")]\n"
        + "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Reliability\", \"KUBE2005\")]\n")]
    public async Task In_the_source_only_advice_is_silenced(string beginning) =>
        Assert.Equal([Refused], await FindAsync(beginning + AnalyzedCode.InStack(Pod)));

    [Fact]
    public async Task An_attribute_at_the_member_silences_only_advice()
    {
        var attributes = """
            [System.Diagnostics.CodeAnalysis.SuppressMessage("ApiServer", "KUBE1011")]
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "KUBE2005")]

            """;
        Assert.Equal([Refused], await FindAsync(attributes + AnalyzedCode.InStack(Pod)));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    public async Task NoWarn_silences_only_advice(ReportDiagnostic severity) =>
        Assert.Equal([Refused], await FindAsync(AnalyzedCode.InStack(Pod), severities: Both(severity)));

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    public async Task The_editor_configuration_silences_only_advice(ReportDiagnostic severity) =>
        Assert.Equal([Refused], await FindAsync(AnalyzedCode.InStack(Pod), settings: Both(severity)));

    [Theory]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Info)]
    public async Task No_setting_makes_less_than_an_error_of_what_is_refused(ReportDiagnostic severity)
    {
        var found = await AnalyzedCode.DiagnosticsAsync(AnalyzedCode.InStack(Pod), severities: Both(severity), settings: Both(severity));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found, static diagnostic => diagnostic.Id == Refused).Severity);
    }

    [Fact]
    public async Task Advice_can_be_made_an_error()
    {
        var found = await AnalyzedCode.DiagnosticsAsync(AnalyzedCode.InStack(Pod), settings: Both(ReportDiagnostic.Error));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found, static diagnostic => diagnostic.Id == Advised).Severity);
    }

    [Fact]
    public async Task Advice_that_is_off_can_be_switched_on() =>
        Assert.Contains(OffByDefault, await FindAsync(AnalyzedCode.InStack(Pod), settings: new Dictionary<string, ReportDiagnostic>
        {
            [OffByDefault] = ReportDiagnostic.Warn,
        }));

    [Fact]
    public void Each_rule_that_refuses_is_an_error_that_nobody_configures_and_no_advice_is()
    {
        foreach (var descriptor in RuleDescriptors.All)
        {
            var refuses = RuleCatalogue.Find(descriptor.Id)!.Severity == RuleSeverity.Refused;
            Assert.Equal(refuses, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
            Assert.Equal(refuses ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, descriptor.DefaultSeverity);
            Assert.True(descriptor.IsEnabledByDefault || !refuses);
        }
    }

    private static Dictionary<string, ReportDiagnostic> Both(ReportDiagnostic severity) => new() { [Refused] = severity, [Advised] = severity };

    private static async Task<IEnumerable<string>> FindAsync(
        string file,
        IReadOnlyDictionary<string, ReportDiagnostic>? severities = null,
        IReadOnlyDictionary<string, ReportDiagnostic>? settings = null)
    {
        var found = await AnalyzedCode.DiagnosticsAsync(file, null, severities, settings);
        return found.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }
}
