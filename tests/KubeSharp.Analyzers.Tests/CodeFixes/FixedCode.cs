using System.Collections.Immutable;
using KubeSharp.Analyzers.Literals;
using KubeSharp.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using RoslynDiagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

/// <summary>Applies fixes to code as an editor does.</summary>
internal sealed class FixedCode
{
    private static readonly CodeFixProvider[] s_providers =
        [new ReplaceLiteralFix(), new AddMemberFix(), new AddEntryFix(), new AddItemFix()];

    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly MarkedCode _code;
    private Document _document;

    /// <summary>Takes the statements of a stack's constructor.</summary>
    /// <param name="statements">The statements, with expected diagnostics marked.</param>
    /// <param name="analyzer">What finds them, if not the product's own analyzers.</param>
    public FixedCode(string statements, DiagnosticAnalyzer? analyzer = null)
    {
        _analyzers = analyzer is null ? [new ManifestAnalyzer(), new QuantityLiteralAnalyzer()] : [analyzer];
        _code = MarkedCode.Parse(AnalyzedCode.InStack(statements));

        // Some advice is off unless asked for.
        var enabled = _code.Expected.Select(static marked => marked.Split(' ')[0]).Distinct()
            .ToDictionary(static id => id, static _ => ReportDiagnostic.Warn);
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Demo",
            "Demo",
            LanguageNames.CSharp,
            compilationOptions: AnalyzedCode.Options.WithSpecificDiagnosticOptions(enabled),
            parseOptions: AnalyzedCode.Parse,
            metadataReferences: AnalyzedCode.References));
        _document = project.AddDocument("Usings.cs", AnalyzedCode.Usings).Project.AddDocument("Demo.cs", _code.Text);
    }

    /// <summary>Checks that a fix of the first diagnostic changes the marked code to another, and that nothing is found in that.</summary>
    public static async Task CheckAsync(string before, string title, string after, DiagnosticAnalyzer? analyzer = null)
    {
        var code = new FixedCode(before, analyzer);
        var offered = await code.OfferAsync((await code.FindExpectedAsync())[0]);
        var action = offered.SingleOrDefault(action => action.Title == title);
        Assert.True(action is not null, $"offered: {string.Join(", ", offered.Select(static action => action.Title))}");
        await code.ApplyAsync(action);
        await code.CheckTextAsync(after);
        await code.CheckNothingLeftAsync();
    }

    /// <summary>The titles of the fixes that are offered for the one diagnostic of the code.</summary>
    public static async Task<IReadOnlyList<string>> OfferedAsync(string statements, DiagnosticAnalyzer? analyzer = null)
    {
        var code = new FixedCode(statements, analyzer);
        return [.. (await code.OfferAsync(Assert.Single(await code.FindExpectedAsync()))).Select(static action => action.Title)];
    }

    /// <summary>Checks that one command mends all findings of a file.</summary>
    public static async Task CheckAllAsync(string before, string title, string after, DiagnosticAnalyzer? analyzer = null)
    {
        var code = new FixedCode(before, analyzer);
        var diagnostics = await code.FindExpectedAsync();
        var provider = new ReplaceLiteralFix();
        var action = (await OfferAsync(provider, code._document, diagnostics[0])).Single(action => action.Title == title);
        var context = new FixAllContext(
            code._document,
            provider,
            FixAllScope.Document,
            action.EquivalenceKey!,
            provider.FixableDiagnosticIds,
            new KnownDiagnostics(diagnostics),
            default);
        await code.ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
        await code.CheckTextAsync(after);
        await code.CheckNothingLeftAsync();
    }

    private async Task<ImmutableArray<RoslynDiagnostic>> FindExpectedAsync()
    {
        var found = await FindAsync();
        var marked = found.Select(diagnostic => $"{diagnostic.Id} {TextAt(diagnostic.Location.SourceSpan)}");
        Assert.True(
            _code.Expected.SequenceEqual(marked),
            $"expected:\n{string.Join('\n', _code.Expected)}\nfound:\n{string.Join('\n', found)}");
        return found;
    }

    private string TextAt(TextSpan span) => _code.Text.Substring(span.Start, span.Length);

    private async Task<ImmutableArray<RoslynDiagnostic>> FindAsync()
    {
        var compilation = (await _document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private async Task<IReadOnlyList<CodeAction>> OfferAsync(RoslynDiagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in s_providers)
        {
            actions.AddRange(await OfferAsync(provider, _document, diagnostic));
        }

        return actions;
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferAsync(
        CodeFixProvider provider, Document document, RoslynDiagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    private async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        _document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_document.Id)!;
    }

    private async Task CheckTextAsync(string statements) =>
        Assert.Equal(AnalyzedCode.InStack(statements), (await _document.GetTextAsync()).ToString());

    private async Task CheckNothingLeftAsync()
    {
        Assert.Empty(await FindAsync());
        var compilation = (await _document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private sealed class KnownDiagnostics(ImmutableArray<RoslynDiagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<RoslynDiagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.AsEnumerable());

        public override Task<IEnumerable<RoslynDiagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.AsEnumerable());

        public override Task<IEnumerable<RoslynDiagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<RoslynDiagnostic>());
    }
}
