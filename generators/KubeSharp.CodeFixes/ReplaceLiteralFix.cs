using System.Composition;
using KubeSharp.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>Writes what was meant in the place of a slip.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceLiteralFix))]
[Shared]
public sealed class ReplaceLiteralFix() : ProposedFixProvider(FixKind.Replace)
{
    private protected override IReadOnlyList<TextChange> Change(SyntaxNode syntax, SourceText text, string code) =>
        [new(syntax.Span, code)];
}
