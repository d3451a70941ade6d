using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Syntax;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel;

/// <summary>An expression that was read and checked. It can be evaluated many times, also at the same time.</summary>
internal sealed class CelProgram
{
    private static readonly IReadOnlyDictionary<string, CelValue> s_none = new Dictionary<string, CelValue>();

    private readonly CelExpression? _expression;

    private CelProgram(CelExpression? expression, CelType result, IReadOnlyList<CelProblem> problems, HashSet<string>? variables = null)
    {
        _expression = expression;
        Result = result;
        Problems = problems;
        Variables = variables ?? [];
    }

    /// <summary>Why the API server does not take the expression; empty when it does.</summary>
    public IReadOnlyList<CelProblem> Problems { get; }

    public bool IsValid => Problems.Count == 0;

    /// <summary>The type of its results.</summary>
    public CelType Result { get; }

    /// <summary>The names of the environment's variables that it uses.</summary>
    public HashSet<string> Variables { get; }

    /// <summary>Reads and checks an expression.</summary>
    public static CelProgram Compile(string expression, CelEnvironment environment)
    {
        CelExpression parsed;
        try
        {
            parsed = CelParser.Parse(expression);
        }
        catch (CelSyntaxException problem)
        {
            return new(null, CelType.Dynamic, problem.IsBeyondLimits ? [] : [new(problem.Position, problem.Message)]);
        }

        var checker = new CelChecker(environment);
        var type = checker.Check(parsed);
        var problems = checker.Problems.ToList();
        if (problems.Count == 0 && ResultProblem(parsed, type, environment) is { } wrong)
        {
            problems.Add(wrong);
        }

        if (problems.Count == 0)
        {
            CelLiteralRules.Check(parsed, problems);
        }

        return new(problems.Count == 0 ? parsed : null, type, problems, checker.Variables);
    }

    /// <summary>The value for some bindings; a variable that has none is unknown.</summary>
    public CelValue Evaluate(IReadOnlyDictionary<string, CelValue>? bindings = null) =>
        _expression is null ? CelValue.Unknown : new CelEvaluator(bindings ?? s_none).Evaluate(_expression);

    private static CelProblem? ResultProblem(CelExpression expression, CelType type, CelEnvironment environment)
    {
        if (environment.Results.Count == 0 || environment.Results.Contains(type.Kind))
        {
            return null;
        }

        // A plain field of an object without schema may be anything, and that is too little for the API server.
        var isDynamic = type.IsDynamic && !(environment.RefusesDynamicResults && expression is CelSelect or CelIdentifier);
        return isDynamic
            ? null
            : new(0, $"the expression must give {string.Join(" or ", environment.Results.Select(Describe))}, and gives '{type}'");
    }

    private static string Describe(CelTypeKind kind) => kind switch
    {
        CelTypeKind.Boolean => "'bool'",
        CelTypeKind.Text => "'string'",
        CelTypeKind.Null => "null",
        _ => $"'{kind.ToString().ToLowerInvariant()}'",
    };
}
