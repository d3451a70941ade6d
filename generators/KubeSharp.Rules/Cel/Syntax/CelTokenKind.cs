namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>What a token is.</summary>
internal enum CelTokenKind
{
    End,
    Identifier,

    /// <summary>An identifier in back quotes, which can only be a field.</summary>
    QuotedIdentifier,
    Integer,
    Unsigned,
    Double,
    Text,
    Bytes,

    /// <summary>An operator, a bracket, a comma; also the word <c>in</c>.</summary>
    Symbol,
}
