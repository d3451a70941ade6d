namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Whose schema a schema is.</summary>
internal enum SchemaLevel
{
    /// <summary>That of the custom resource.</summary>
    Root,

    /// <summary>That of the items of a list.</summary>
    Item,

    /// <summary>That of a field, or of the values of a map.</summary>
    Field,

    /// <summary>A condition on values, under allOf, anyOf, oneOf or not.</summary>
    Condition,
}
