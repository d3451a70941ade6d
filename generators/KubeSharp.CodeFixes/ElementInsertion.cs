using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.CodeFixes;

/// <summary>
/// Puts an element among others as they are written: on a line of its own or on theirs, with a comma at the end if they have one.
/// </summary>
internal static class ElementInsertion
{
    private const string Indentation = "    ";

    /// <summary>Adds to what follows <c>new()</c> or <c>with</c>, or writes it.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="code">The element.</param>
    /// <param name="placeOf">Tells before which element it comes.</param>
    public static IReadOnlyList<TextChange> IntoInitializer(
        SyntaxNode syntax, SourceText text, string code, Func<SeparatedSyntaxList<ExpressionSyntax>, int> placeOf)
    {
        var initializer = syntax switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.Initializer,
            WithExpressionSyntax change => change.Initializer,
            _ => null,
        };
        if (initializer is null)
        {
            return syntax is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }
                ? [new(new(arguments.Span.End, 0), $" {{ {code} }}")]
                : [];
        }

        var elements = initializer.Expressions;
        return Into(initializer.OpenBraceToken, elements, initializer.CloseBraceToken, text, code, placeOf(elements));
    }

    /// <summary>Adds an element to a list of them.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="open">What begins the list.</param>
    /// <param name="elements">Those that are there.</param>
    /// <param name="close">What ends the list.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="code">The new one.</param>
    /// <param name="place">Before which one it comes; their number for the end.</param>
    public static IReadOnlyList<TextChange> Into<T>(
        SyntaxToken open, SeparatedSyntaxList<T> elements, SyntaxToken close, SourceText text, string code, int place)
        where T : SyntaxNode
    {
        if (elements.Count == 0)
        {
            return IntoEmpty(open, close, text, code);
        }

        if (place < elements.Count)
        {
            var next = elements[place].SpanStart;
            return [new(new(next, 0), IndentationOf(next, text) is { } indented ? $"{code},{NewLine(text, next)}{indented}" : $"{code}, ")];
        }

        var last = elements[elements.Count - 1];
        if (IndentationOf(last.SpanStart, text) is not { } indentation)
        {
            return [new(new(last.Span.End, 0), $", {code}")];
        }

        var line = NewLine(text, last.SpanStart) + indentation;
        if (elements.SeparatorCount == elements.Count)
        {
            var comma = elements.GetSeparator(elements.Count - 1);
            return [new(new(EndOf(comma, close, text), 0), $"{line}{code},")];
        }

        var end = EndOf(last.GetLastToken(), close, text);
        return end == last.Span.End
            ? [new(new(end, 0), $",{line}{code}")]
            : [new(new(last.Span.End, 0), ","), new(new(end, 0), line + code)];
    }

    private static IReadOnlyList<TextChange> IntoEmpty(SyntaxToken open, SyntaxToken close, SourceText text, string code)
    {
        // Comments between the two stay.
        if (IndentationOf(close.SpanStart, text) is { } indentation)
        {
            var end = EndOf(open, close, text);
            return [new(new(end, 0), $"{NewLine(text, open.SpanStart)}{indentation}{Indentation}{code},")];
        }

        return [new(TextSpan.FromBounds(open.Span.End, close.SpanStart), open.IsKind(SyntaxKind.OpenBraceToken) ? $" {code} " : code)];
    }

    /// <summary>The blanks before what begins a line; null for what begins none.</summary>
    private static string? IndentationOf(int start, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return before.Trim().Length == 0 ? before : null;
    }

    /// <summary>Where the line of a token ends, with the comment that may be there; the token's end where more code follows.</summary>
    private static int EndOf(SyntaxToken token, SyntaxToken close, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.Span.End);
        return close.SpanStart < line.End || token.TrailingTrivia.Any(SyntaxKind.MultiLineCommentTrivia) ? token.Span.End : line.End;
    }

    private static string NewLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
    }
}
