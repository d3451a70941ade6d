using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Types;

/// <summary>A signature of a function, and what it does.</summary>
/// <param name="Name">The name; of an operator its sign.</param>
/// <param name="IsMember">Whether it is called on its first parameter: <c>text.contains(part)</c>.</param>
/// <param name="Parameters">The types of what it takes.</param>
/// <param name="Result">The type of what it gives.</param>
/// <param name="Apply">Evaluates it; its arguments are neither unknown nor errors.</param>
internal sealed record CelOverload(
    string Name,
    bool IsMember,
    IReadOnlyList<CelType> Parameters,
    CelType Result,
    Func<CelValue[], CelValue> Apply)
{
    /// <summary>Whether it takes values of these kinds.</summary>
    public bool Takes(CelValue[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Takes(Parameters[i], arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Takes(CelType type, CelValue value) => type.Kind switch
    {
        CelTypeKind.Dynamic or CelTypeKind.Parameter => true,
        CelTypeKind.Null => value.Kind == CelKind.Null,
        CelTypeKind.Boolean => value.Kind == CelKind.Boolean,
        CelTypeKind.Integer => value.Kind == CelKind.Integer,
        CelTypeKind.Unsigned => value.Kind == CelKind.Unsigned,
        CelTypeKind.Double => value.Kind == CelKind.Double,
        CelTypeKind.Text => value.Kind == CelKind.Text,
        CelTypeKind.Bytes => value.Kind == CelKind.Bytes,
        CelTypeKind.Timestamp => value.Kind == CelKind.Timestamp,
        CelTypeKind.Duration => value.Kind == CelKind.Duration,
        CelTypeKind.List => value.Kind == CelKind.List,
        CelTypeKind.Map or CelTypeKind.Object => value.Kind == CelKind.Map,
        CelTypeKind.Type => value.Kind == CelKind.Type,
        CelTypeKind.Optional => value.Kind == CelKind.Optional,
        _ => value.Kind == CelKind.Opaque && value.Opaque.Type.Name == type.Name,
    };
}
