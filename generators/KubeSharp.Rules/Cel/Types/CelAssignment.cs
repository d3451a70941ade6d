namespace KubeSharp.Rules.Cel.Types;

/// <summary>
/// Whether values of types can stand for each other, and what parameters of a signature become. More lenient than cel-go where it tells
/// apart objects of different fields.
/// </summary>
internal sealed class CelAssignment
{
    private readonly Dictionary<string, CelType> _parameters = new(StringComparer.Ordinal);

    /// <summary>Whether a value of a type can be given for a parameter.</summary>
    public bool Takes(CelType parameter, CelType given)
    {
        if (parameter.Kind == CelTypeKind.Parameter)
        {
            if (!_parameters.TryGetValue(parameter.Name, out var bound))
            {
                _parameters.Add(parameter.Name, given);
                return true;
            }

            if (!AreCompatible(bound, given))
            {
                return false;
            }

            _parameters[parameter.Name] = Join(bound, given);
            return true;
        }

        if (parameter.IsDynamic || given.IsDynamic)
        {
            return true;
        }

        if (given.Kind == CelTypeKind.Null && IsNullable(parameter))
        {
            return true;
        }

        if (parameter.Kind != given.Kind)
        {
            return false;
        }

        if (parameter.Kind == CelTypeKind.Opaque)
        {
            return parameter.Name == given.Name;
        }

        for (var i = 0; i < parameter.Arguments.Count; i++)
        {
            if (!Takes(parameter.Arguments[i], given.Arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A type of a signature with what its parameters became.</summary>
    public CelType Resolve(CelType type) => type.Kind switch
    {
        CelTypeKind.Parameter => _parameters.TryGetValue(type.Name, out var bound) ? bound : CelType.Dynamic,
        CelTypeKind.List => CelType.List(Resolve(type.Arguments[0])),
        CelTypeKind.Optional => CelType.Optional(Resolve(type.Arguments[0])),
        CelTypeKind.Map => CelType.Map(Resolve(type.Arguments[0]), Resolve(type.Arguments[1])),
        _ => type,
    };

    /// <summary>Whether values of one type can stand for those of the other, in one direction at least.</summary>
    public static bool AreCompatible(CelType one, CelType other) =>
        new CelAssignment().Takes(one, other) || new CelAssignment().Takes(other, one);

    /// <summary>The type that holds values of both.</summary>
    public static CelType Join(CelType one, CelType other)
    {
        if (one.IsDynamic || other.IsDynamic || !AreCompatible(one, other))
        {
            return CelType.Dynamic;
        }

        return one.Kind switch
        {
            CelTypeKind.Null => other,
            CelTypeKind.List when other.Kind == CelTypeKind.List => CelType.List(Join(one.Arguments[0], other.Arguments[0])),
            CelTypeKind.Optional when other.Kind == CelTypeKind.Optional => CelType.Optional(Join(one.Arguments[0], other.Arguments[0])),
            CelTypeKind.Map when other.Kind == CelTypeKind.Map =>
                CelType.Map(Join(one.Arguments[0], other.Arguments[0]), Join(one.Arguments[1], other.Arguments[1])),
            _ => one,
        };
    }

    private static bool IsNullable(CelType type) =>
        type.Kind is CelTypeKind.Object or CelTypeKind.Opaque or CelTypeKind.Timestamp or CelTypeKind.Duration or CelTypeKind.Optional;
}
