using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Types;

/// <summary>The types of values.</summary>
internal static class CelTypeOf
{
    private static readonly CelType s_list = CelType.List(CelType.Dynamic);
    private static readonly CelType s_map = CelType.Map(CelType.Dynamic, CelType.Dynamic);
    private static readonly CelType s_optional = CelType.Optional(CelType.Dynamic);

    public static CelType Value(CelValue value) => value.Kind switch
    {
        CelKind.Null => CelType.Null,
        CelKind.Boolean => CelType.Boolean,
        CelKind.Integer => CelType.Integer,
        CelKind.Unsigned => CelType.Unsigned,
        CelKind.Double => CelType.Double,
        CelKind.Text => CelType.Text,
        CelKind.Bytes => CelType.Bytes,
        CelKind.Timestamp => CelType.Timestamp,
        CelKind.Duration => CelType.Duration,
        CelKind.List => s_list,
        CelKind.Map => s_map,
        CelKind.Type => CelType.Type,
        CelKind.Optional => s_optional,
        CelKind.Opaque => value.Opaque.Type,
        _ => CelType.Dynamic,
    };
}
