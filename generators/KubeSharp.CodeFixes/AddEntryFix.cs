using System.Composition;
using KubeSharp.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>Adds an entry to a map, such as a label.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddEntryFix))]
[Shared]
public sealed class AddEntryFix() : ProposedFixProvider(FixKind.Entry)
{
    private protected override IReadOnlyList<TextChange> Change(SyntaxNode syntax, SourceText text, string code) =>
        ElementInsertion.IntoInitializer(syntax, text, code, static entries => entries.Count);
}
