using System.Collections.Immutable;
using KubeSharp.Analyzers.Fixes;
using KubeSharp.Rules.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>
/// Offers the fixes of one kind that diagnostics bring with them. They are changes of text, so that all else stays as it is written.
/// </summary>
public abstract class ProposedFixProvider : CodeFixProvider
{
    private readonly FixKind _kind;

    private protected ProposedFixProvider(FixKind kind) => _kind = kind;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.All.Select(static rule => rule.Id)];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in ProposedFix.Read(diagnostic, _kind))
            {
                // What is changed may stand in another file.
                if (context.Document.Project.Solution.GetDocument(fix.Place.SourceTree) is { } document)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(fix.Title, cancellation => ApplyAsync(document, fix, cancellation), $"KubeSharp.{fix.Key}"),
                        diagnostic);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The changes of the text that make a fix; none where the code is no longer what it was.</summary>
    private protected abstract IReadOnlyList<TextChange> Change(SyntaxNode syntax, SourceText text, string code);

    private async Task<Document> ApplyAsync(Document document, ProposedFix fix, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(fix.Place.SourceSpan))
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var syntax = root.FindNode(fix.Place.SourceSpan, getInnermostNodeForTie: true);
        return document.WithText(text.WithChanges(Change(syntax, text, fix.Code)));
    }
}
