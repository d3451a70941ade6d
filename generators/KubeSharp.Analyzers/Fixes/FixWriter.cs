using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeSharp.Analyzers.Fixes;

/// <summary>Turns what rules suggest for a manifest into changes of the code that makes it.</summary>
internal sealed class FixWriter
{
    private readonly KnownTypes _types;
    private readonly PlaceTypes _places;
    private readonly ValueWriter _values;

    /// <summary>Begins with the expression of a whole object.</summary>
    /// <param name="root">The type of the object.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="types">The types of the runtime.</param>
    /// <param name="names">The names of fields.</param>
    public FixWriter(ITypeSymbol root, SyntaxNode expression, KnownTypes types, WireNames names)
    {
        _types = types;
        _places = new(root, types, names);
        _values = new(types, _places, expression);
    }

    /// <summary>The changes that would mend a finding; those that cannot be written are left out.</summary>
    public IReadOnlyList<ProposedFix> Write(Finding finding) => [.. RemedyTable.Of(finding).Select(Write).OfType<ProposedFix>()];

    private ProposedFix? Write(Suggestion suggestion)
    {
        var place = suggestion.Place;
        if (suggestion.Kind == SuggestionKind.Append)
        {
            return place.Kind == RuleNodeKind.List ? Append(suggestion, place)
                : place.IsAbsent ? Set(suggestion, place, SuggestedValue.OfItem(suggestion.Value))
                : null;
        }

        return place.IsPresent ? Replace(suggestion, place) : Set(suggestion, place, suggestion.Value);
    }

    /// <summary>Only a literal is replaced: a name may be used elsewhere, and a computation is somebody's intent.</summary>
    private ProposedFix? Replace(Suggestion suggestion, RuleNode place) =>
        ExpressionNode.OwnSyntaxOf(place) is LiteralExpressionSyntax literal && _places.Of(place) is { } type
        && _values.Write(suggestion.Value, type) is { } code
            ? Fix(suggestion, FixKind.Replace, code, literal)
            : null;

    private ProposedFix? Append(Suggestion suggestion, RuleNode list)
    {
        if (_places.Of(list) is not { } type || PlaceTypes.Argument(type) is not { } itemType
            || _values.Write(suggestion.Value, itemType) is not { } item)
        {
            return null;
        }

        return ExpressionNode.OwnSyntaxOf(list) switch
        {
            CollectionExpressionSyntax expression => Fix(suggestion, FixKind.Item, item, expression),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => ReplaceOwn(suggestion, list, syntax => $"[.. {syntax}, {item}]"),
            _ => null,
        };
    }

    /// <summary>Sets a place where nothing stands, together with what is missing above it.</summary>
    private ProposedFix? Set(Suggestion suggestion, RuleNode place, SuggestedValue value)
    {
        var node = place;
        while (true)
        {
            if (!node.IsAbsent || node.Parent is not { } owner || node.Index >= 0)
            {
                return null;
            }

            // Somebody wrote null.
            if (ExpressionNode.OwnSyntaxOf(node) is { } written)
            {
                return written is LiteralExpressionSyntax && _places.Of(node) is { } type && _values.Write(value, type) is { } code
                    ? Fix(suggestion, FixKind.Replace, code, written)
                    : null;
            }

            if (owner.Kind == RuleNodeKind.Object)
            {
                return AddTo(suggestion, owner, node.Name, value);
            }

            value = SuggestedValue.OfObject((node.Name, value));
            node = owner;
        }
    }

    private ProposedFix? AddTo(Suggestion suggestion, RuleNode owner, string name, SuggestedValue value)
    {
        if (_places.Of(owner) is not { } type || _values.WriteField(type, name, value) is not { } code)
        {
            return null;
        }

        var isMap = _types.IsMap(type);
        switch (ExpressionNode.OwnSyntaxOf(owner))
        {
            case WithExpressionSyntax or BaseObjectCreationExpressionSyntax:
                return Fix(suggestion, isMap ? FixKind.Entry : FixKind.Member, code, ExpressionNode.OwnSyntaxOf(owner)!);
            case LiteralExpressionSyntax text when text.IsKind(SyntaxKind.StringLiteralExpression):
                return Fix(suggestion, FixKind.Replace, $"new({text}) {{ {code} }}", text);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when isMap:
                return _places.Of(type, name) is { } entry && _values.Write(value, entry) is { } entryCode
                    ? ReplaceOwn(suggestion, owner, syntax => $"{syntax}.With({ValueWriter.Literal(name)}, {entryCode})")
                    : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return ReplaceOwn(suggestion, owner, syntax => $"{syntax} with {{ {code} }}");
            default:
                return null;
        }
    }

    private static ProposedFix? ReplaceOwn(Suggestion suggestion, RuleNode node, Func<SyntaxNode, string> code) =>
        ExpressionNode.OwnSyntaxOf(node) is { } syntax ? Fix(suggestion, FixKind.Replace, code(syntax), syntax) : null;

    private static ProposedFix Fix(Suggestion suggestion, FixKind kind, string code, SyntaxNode syntax) =>
        new(kind, code, suggestion.Title, suggestion.Key, syntax.GetLocation());
}
