namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>What a macro does with the items of a list or the entries of a map.</summary>
internal enum CelMacroKind
{
    All,
    Exists,
    ExistsOne,
    Filter,

    /// <summary><c>map</c>, and <c>transformList</c> with two variables.</summary>
    Map,
    TransformMap,
    TransformMapEntry,

    /// <summary><c>optional.optMap(name, expression)</c>.</summary>
    OptionalMap,

    /// <summary><c>optional.optFlatMap(name, expression)</c>.</summary>
    OptionalFlatMap,

    /// <summary><c>cel.bind(name, value, expression)</c>: the range is the value.</summary>
    Bind,
}
