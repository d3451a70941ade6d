using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel;

/// <summary>What an expression can use, and what it must give.</summary>
internal sealed partial class CelEnvironment
{
    private CelEnvironment(IReadOnlyDictionary<string, CelType> variables, params CelTypeKind[] results)
    {
        Variables = variables;
        Results = results;
    }

    /// <summary>The variables with their types.</summary>
    public IReadOnlyDictionary<string, CelType> Variables { get; }

    /// <summary>The types that a result may have; empty where any will do.</summary>
    public IReadOnlyList<CelTypeKind> Results { get; private init; }

    /// <summary>Whether expressions may make objects and JSON patches.</summary>
    public bool IsMutating { get; private init; }

    /// <summary>Whether a result must not be of a type that is found out at evaluation only.</summary>
    public bool RefusesDynamicResults { get; private init; }

    /// <summary>An environment for tests and for what has no own.</summary>
    public static CelEnvironment Of(params (string Name, CelType Type)[] variables) =>
        new(variables.ToDictionary(static variable => variable.Name, static variable => variable.Type, StringComparer.Ordinal));

    /// <summary>The same with other types of results, as for messages, keys and values of annotations.</summary>
    public CelEnvironment Returning(params CelTypeKind[] results) =>
        new(Variables, results) { IsMutating = IsMutating, RefusesDynamicResults = RefusesDynamicResults };

    /// <summary>The same with one variable more, or another type for it.</summary>
    public CelEnvironment With(string name, CelType type)
    {
        var variables = Variables.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);
        variables[name] = type;
        return new(variables) { Results = Results, IsMutating = IsMutating, RefusesDynamicResults = RefusesDynamicResults };
    }
}
