using System.Composition;
using KubeSharp.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>Adds an item to a list, such as a toleration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddItemFix))]
[Shared]
public sealed class AddItemFix() : ProposedFixProvider(FixKind.Item)
{
    private protected override IReadOnlyList<TextChange> Change(SyntaxNode syntax, SourceText text, string code) =>
        syntax is CollectionExpressionSyntax list
            ? ElementInsertion.Into(list.OpenBracketToken, list.Elements, list.CloseBracketToken, text, code, list.Elements.Count)
            : [];
}
