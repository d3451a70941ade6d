using System.Composition;
using KubeSharp.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>Sets a member of an object that lacks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMemberFix))]
[Shared]
public sealed class AddMemberFix() : ProposedFixProvider(FixKind.Member)
{
    private protected override IReadOnlyList<TextChange> Change(SyntaxNode syntax, SourceText text, string code) =>
        ElementInsertion.IntoInitializer(syntax, text, code, members => PlaceOf(code, members));

    /// <summary>Metadata begins an object; what is short stands before the template or specification, which goes over pages.</summary>
    private static int PlaceOf(string code, SeparatedSyntaxList<ExpressionSyntax> members)
    {
        if (code.StartsWith("Metadata ", StringComparison.Ordinal))
        {
            return 0;
        }

        var large = members.IndexOf(static member =>
            member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Template" or "Spec" } });
        return large < 0 ? members.Count : large;
    }
}
