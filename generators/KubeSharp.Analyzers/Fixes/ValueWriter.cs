using System.Globalization;
using KubeSharp.Analyzers.Evaluation;
using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeSharp.Analyzers.Fixes;

/// <summary>Writes suggested values as C#.</summary>
/// <param name="types">The types of the runtime.</param>
/// <param name="places">The types of the manifest's places.</param>
/// <param name="scope">The expression around all that is written: names that it uses can be used again.</param>
internal sealed class ValueWriter(KnownTypes types, PlaceTypes places, SyntaxNode scope)
{
    /// <summary>The code that makes a value; null where it cannot be written.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type that is wanted, so that <c>new()</c> suffices.</param>
    public string? Write(SuggestedValue value, ITypeSymbol type) => value switch
    {
        { Text: { } text } => IsText(type) ? Literal(text) : null,
        { Number: { } number } => IsNumber(type) ? number.ToString(CultureInfo.InvariantCulture) : null,
        { Source: { } source } => WriteCopy(source, type),
        { Items: { } items } when types.IsList(type) && PlaceTypes.Argument(type) is { } item =>
            Join("[", items.Select(each => Write(each, item)), "]"),
        { Fields: { } fields } => types.IsMap(type) ? WriteMap(fields, type) : WriteObject(fields, type),
        _ => null,
    };

    /// <summary>A member or an entry of an initializer; null where it cannot be written.</summary>
    public string? WriteField(ITypeSymbol owner, string name, SuggestedValue value)
    {
        if (places.Of(owner, name) is not { } type || Write(value, type) is not { } code)
        {
            return null;
        }

        return types.IsMap(owner) ? $"[{Literal(name)}] = {code}" : $"{places.PropertyOf(owner, name)!.Name} = {code}";
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || types.IsTextScalar(type) || IsEither(type);

    private bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 || IsEither(type);

    private bool IsEither(ITypeSymbol type) =>
        KnownTypes.Is(type, types.Quantity) || KnownTypes.Is(type, types.IntOrString) || KnownTypes.Is(type, types.FreeValue);

    private string? WriteMap(IReadOnlyList<KeyValuePair<string, SuggestedValue>> entries, ITypeSymbol type) =>
        entries.Count == 0 ? "new()" : Join("new() { ", entries.Select(entry => WriteField(type, entry.Key, entry.Value)), " }");

    private string? WriteObject(IReadOnlyList<KeyValuePair<string, SuggestedValue>> fields, ITypeSymbol type)
    {
        if (!types.IsSchemaObject(type))
        {
            return null;
        }

        // A map of labels is a selector by itself.
        if (type.Name == "LabelSelector" && fields is [{ Key: "matchLabels", Value.Source: { } labels }] && Shared(labels) is { } shared)
        {
            return shared;
        }

        var members = fields.Where(field => !IsName(field, type)).ToList();
        var arguments = fields.FirstOrDefault(field => IsName(field, type)).Value is { Text: { } name } ? $"({Literal(name)})" : "()";
        var given = fields.Select(field => places.PropertyOf(type, field.Key)?.Name).ToList();
        var lacking = type.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsRequired && !given.Contains(property.Name));
        if (arguments == "()" && lacking)
        {
            return null;
        }

        return members.Count == 0
            ? "new" + arguments
            : Join($"new{arguments} {{ ", members.Select(field => WriteField(type, field.Key, field.Value)), " }");
    }

    /// <summary>The one constructor of the kind is that of ObjectMeta, which takes the name.</summary>
    private static bool IsName(KeyValuePair<string, SuggestedValue> field, ITypeSymbol type) =>
        field is { Key: "name", Value.Text: not null } && type.Name == "ObjectMeta";

    private string? WriteCopy(RuleNode source, ITypeSymbol type)
    {
        if (Shared(source) is { } shared)
        {
            return shared;
        }

        return source.Kind switch
        {
            RuleNodeKind.Text when source.Text is { } text => IsText(type) ? Literal(text) : null,
            RuleNodeKind.Object when types.IsMap(type) && !source.IsOpen && PlaceTypes.Argument(type) is { } value =>
                Join("new() { ", source.Entries.Select(entry => WriteEntryCopy(entry, value)), " }"),
            _ => null,
        };
    }

    private string? WriteEntryCopy(RuleNode entry, ITypeSymbol type) =>
        WriteCopy(entry, type) is { } code ? $"[{Literal(entry.Name)}] = {code}" : null;

    /// <summary>The code of a place, if it can be written a second time: names and what is read from them.</summary>
    private string? Shared(RuleNode source)
    {
        var syntax = ExpressionNode.OwnSyntaxOf(source);
        return syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax or InterpolatedStringExpressionSyntax
            && syntax.SyntaxTree == scope.SyntaxTree && scope.Span.Contains(syntax.Span)
            ? syntax.ToString()
            : null;
    }

    private static string? Join(string start, IEnumerable<string?> parts, string end)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : start + string.Join(", ", all) + end;
    }
}
